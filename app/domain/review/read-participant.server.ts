import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import { acronymOf } from "~/domain/participant/participant-forms";
import {
  toParticipantLink,
  toReportParticipant,
  type ParticipantLink,
} from "~/domain/participant/participant-presenters";
import type { ParticipantRow } from "~/domain/participant/participant-row";
import { getSetup } from "./review-setup.server";
import { type StoredFacts, storedFacts } from "./stored-facts.server";
import {
  participantNamesSchema,
  stakeholderCategories,
  type StakeholderCategory,
} from "~/domain/participant/participant-schema";

export type ParticipantInput = {
  session: number;
  /** Others that the participant also spoke for. */
  onBehalfOf: ParticipantLink[];
  /** Who delivered the statement, where it was not the participant itself. */
  deliveredBy: ParticipantLink | null;
};

/** What the record of a review says about a participant, except its submissions. */
export type ParticipantRecord = {
  participant: ParticipantLink;
  /** The slug asked for is that of a participant that was merged into this one. */
  mergedInto: string | null;
  acronym: string | null;
  formalName: string | null;
  category: StakeholderCategory | null;
  attended: boolean;
  coChairs: { name: ReadText; title: ReadText }[];
  speakerAt: number[];
  organized: number[];
  inputs: ParticipantInput[];
};

type ParticipantQuery = { reviewId: string; slug: string; language: Language };

function readInputs({ sessions }: StoredFacts, participantId: string, language: Language): ParticipantInput[] {
  return sessions.flatMap(({ number: session, inputs }) => {
    const delivered = inputs.filter((input) => input.participantId === participantId);
    const joined = inputs.filter(({ onBehalfOf }) => onBehalfOf.some((one) => one.participantId === participantId));
    return [
      ...delivered.map(({ onBehalfOf }) => ({
        session,
        onBehalfOf: onBehalfOf.map((associate) => toParticipantLink(associate.participant, language)),
        deliveredBy: null,
      })),
      ...joined.map(({ participant }) => ({
        session,
        onBehalfOf: [],
        deliveredBy: toParticipantLink(participant, language),
      })),
    ];
  });
}

/** What the record of the meeting says of a participant. */
function recordOf(facts: StoredFacts, participantId: string, language: Language) {
  const its = (row: { participantId: string }) => row.participantId === participantId;
  const numbers = (sessions: StoredFacts["sessions"]) => sessions.map(({ number }) => number);
  return {
    attended: facts.attendance.some(its),
    participates: facts.participations.some(its),
    coChairs: facts.coChairs.filter(its).map(({ name, title }) => ({
      name: readText(name, language),
      title: readText(title, language),
    })),
    speakerAt: numbers(facts.sessions.filter(({ speakerParticipantId }) => speakerParticipantId === participantId)),
    organized: numbers(facts.sessions.filter(({ organizers }) => organizers.some(its))),
    inputs: readInputs(facts, participantId, language),
  };
}

/** The formal name, where it says more than the registered one. */
function formalNameOf(row: ParticipantRow, language: Language): string | null {
  const formal = participantNamesSchema.parse(row.names).formal?.[language] ?? null;
  return formal?.endsWith(readText(row.name, language).text) ? null : formal;
}

/** The participant of a slug, or the one that it was merged into. */
async function findRow(read: QueryContext["read"], slug: string) {
  const row = await read.participant.findUnique({ where: { slug } });
  return row?.mergedIntoId ? read.participant.findUnique({ where: { id: row.mergedIntoId } }) : row;
}

/**
 * A participant as the record of a review has it. One that neither takes part, nor has a place in this record, nor a
 * published submission, is not told from one that does not exist.
 * @throws DomainError notFound
 */
export async function readParticipant(
  ctx: Pick<QueryContext, "read">,
  query: ParticipantQuery & { hasSubmission: boolean },
): Promise<ParticipantRecord> {
  const row = await findRow(ctx.read, query.slug);
  if (!row) throw notFound();
  const { reviewId, language } = query;
  const facts = await storedFacts(ctx.read, await getSetup(ctx, reviewId));
  const { participates, ...record } = recordOf(facts, row.id, language);
  const { attended, coChairs, speakerAt, organized, inputs } = record;
  const recorded = participates || attended || [coChairs, speakerAt, organized, inputs].some((list) => list.length > 0);
  if (!recorded && !query.hasSubmission) throw notFound();
  return {
    participant: toParticipantLink(row, language),
    mergedInto: row.slug === query.slug ? null : row.slug,
    acronym: acronymOf(toReportParticipant(row), language),
    formalName: formalNameOf(row, language),
    category: stakeholderCategories.find((category) => category === row.category) ?? null,
    ...record,
  };
}
