import { randomUUID } from "node:crypto";
import type { WriteTransaction } from "~/db/types";
import { entityKey } from "~/domain/participant/entity-key";
import type { ParticipantClass, ParticipantNames, StakeholderCategory } from "~/domain/participant/participant-schema";
import { sortKeysOf } from "~/domain/participant/refresh-sort-keys.server";
import type { Language } from "~/language/language";
import statesFile from "../reference/member-states.json";
import { officialText, sameText, type ThreeTexts } from "./seed-text";

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

function printedForms({ name, names, acronym, aliases }: ParticipantInput): string[] {
  const { running, formal, acronyms } = names ?? {};
  const sets = [name, running, formal, acronyms].flatMap((texts) => (texts ? [texts.en, texts.fr, texts.ru] : []));
  return [...sets, ...(acronym ? [acronym] : []), ...(aliases ?? [])];
}

/** Every form under which the participant is printed, once per key. */
function aliasRows(input: ParticipantInput, participantId: string) {
  const byKey = new Map(printedForms(input).map((alias) => [entityKey(alias), alias]));
  return [...byKey].map(([key, alias]) => ({ participantId, key, alias }));
}

function participantRow(input: ParticipantInput) {
  const name = officialText(input.name, input.unofficial);
  return {
    id: randomUUID(),
    slug: input.slug,
    class: input.class,
    category: input.category ?? null,
    iso2: input.iso2 ?? null,
    acronym: input.acronym ?? null,
    name,
    ...sortKeysOf(name),
    names: input.names ?? {},
    createdAt: input.createdAt ?? new Date(0),
  };
}

/** Participants with the names under which they are found. Fails where a name belongs to another participant. */
export async function createParticipants(
  tx: WriteTransaction,
  inputs: readonly ParticipantInput[],
): Promise<SeededParticipant[]> {
  const rows = inputs.map(participantRow);
  await tx.participant.createMany({ data: rows });
  const aliases = inputs.flatMap((input, index) => aliasRows(input, rows[index]?.id ?? ""));
  await tx.participantAlias.createMany({ data: aliases });
  return rows.map(({ id, slug }) => ({ id, slug }));
}

export async function createParticipant(tx: WriteTransaction, input: ParticipantInput): Promise<SeededParticipant> {
  const [created] = await createParticipants(tx, [input]);
  if (!created) throw new Error(`The participant ${input.slug} was not created`);
  return created;
}

type StateRecord = (typeof statesFile.memberStates)[number];

function stateInput(record: StateRecord): ParticipantInput {
  const { enWithArticle, frArticle, frDe, ruGenitive } = record.grammar;
  const running = "runningName" in record ? record.runningName : undefined;
  return {
    slug: record.iso2.toLowerCase(),
    class: "member-state",
    iso2: record.iso2,
    name: record.shortName,
    names: {
      formal: record.formalName,
      ...(running ? { running } : {}),
      enWithArticle,
      frArticle,
      frDe,
      ruGenitive,
    },
    aliases: "aliases" in record ? record.aliases : [],
  };
}

/** The 56 member States of ECE, as input of `createParticipants`. */
export const memberStates: ParticipantInput[] = statesFile.memberStates.map(stateInput);

/** One member State, by its two-letter code. */
export function memberState(tx: WriteTransaction, iso2: string): Promise<SeededParticipant> {
  const found = memberStates.find((state) => state.iso2 === iso2);
  if (!found) throw new Error(`ECE has no member State ${iso2}`);
  return createParticipant(tx, found);
}

/** An invented organization. */
export function stakeholder(tx: WriteTransaction, slug: string, category: StakeholderCategory = "civil-society") {
  return createParticipant(tx, { slug, class: "stakeholder", category, name: sameText(`Organization ${slug}`) });
}
