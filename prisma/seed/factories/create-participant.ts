import type { WriteTransaction } from "~/db/types";
import { createParticipants, type NewParticipant } from "~/domain/participant/create-participants.server";
import type { ParticipantClass, ParticipantNames, StakeholderCategory } from "~/domain/participant/participant-schema";
import { membersOfCommission, referenceStates } from "~/domain/participant/reference-participants.server";
import type { Language } from "~/language/language";
import { officialText } from "~/language/stated-text";
import { sameText, type ThreeTexts } from "./seed-text";

export type SeededParticipant = { id: string; slug: string };

export type ParticipantInput = {
  slug: string;
  class: ParticipantClass;
  category?: StakeholderCategory | undefined;
  iso2?: string | undefined;
  acronym?: string | null | undefined;
  name: ThreeTexts;
  /** Languages in which the name is a translation of the portal. */
  unofficial?: Language[] | undefined;
  names?: ParticipantNames | undefined;
  aliases?: string[] | undefined;
  createdAt?: Date | undefined;
};

export async function createParticipant(tx: WriteTransaction, input: ParticipantInput): Promise<SeededParticipant> {
  const { name, unofficial, createdAt = new Date(0), ...record } = input;
  return register(tx, { ...record, name: officialText(name, unofficial) }, createdAt);
}

async function register(tx: WriteTransaction, record: NewParticipant, createdAt: Date): Promise<SeededParticipant> {
  const [id] = await createParticipants(tx, [record], { createdAt });
  if (!id) throw new Error(`The participant ${record.slug} was not created`);
  return { id, slug: record.slug };
}

const ofEurope = membersOfCommission("ECE");

/** The 56 member States of ECE. */
export const memberStates: NewParticipant[] = referenceStates.filter(({ slug }) => ofEurope.includes(slug));

/** One member State, by its two-letter code. */
export function memberState(tx: WriteTransaction, iso2: string): Promise<SeededParticipant> {
  const found = memberStates.find((state) => state.iso2 === iso2);
  if (!found) throw new Error(`ECE has no member State ${iso2}`);
  return register(tx, found, new Date(0));
}

/** An invented organization. */
export function stakeholder(tx: WriteTransaction, slug: string, category: StakeholderCategory = "civil-society") {
  return createParticipant(tx, { slug, class: "stakeholder", category, name: sameText(`Organization ${slug}`) });
}
