import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import { substituteSchema } from "./review-schema";
import { getSetup } from "./review-setup.server";
import { type StoredFacts, storedFacts } from "./stored-facts.server";

export type CoChairLine = {
  participant: ParticipantLink;
  name: ReadText;
  title: ReadText;
  substitute: { name: ReadText; title: ReadText } | null;
};

export type DocumentLine = { key: string; symbol: string | null; title: ReadText; url: string | null };

export type SessionLine = {
  number: number;
  label: ReadText;
  /** As printed on the agenda, "11:45–13:00". */
  heldAt: string | null;
  objectives: { number: number; label: ReadText }[];
};

export type ReviewRecord = {
  sessions: SessionLine[];
  coChairs: CoChairLine[];
  documents: DocumentLine[];
  wordLimit: number | null;
};

function toCoChair(row: StoredFacts["coChairs"][number], language: Language): CoChairLine {
  const substitute = row.substitute === null ? null : substituteSchema.parse(row.substitute);
  return {
    participant: toParticipantLink(row.participant, language),
    name: readText(row.name, language),
    title: readText(row.title, language),
    substitute: substitute && {
      name: readText(substitute.name, language),
      title: readText(substitute.title, language),
    },
  };
}

function toSession(row: StoredFacts["sessions"][number], language: Language): SessionLine {
  return {
    number: row.number,
    label: readText(row.label, language),
    heldAt: row.heldAt,
    objectives: row.objectives.map(({ objective }) => ({
      number: objective.number,
      label: readText(objective.label, language),
    })),
  };
}

/** Sessions, Co-Chairs and documents of a review that was found. */
export async function readReview(
  ctx: Pick<QueryContext, "read">,
  { reviewId, language }: { reviewId: string; language: Language },
): Promise<ReviewRecord> {
  const setup = await getSetup(ctx, reviewId);
  const facts = await storedFacts(ctx.read, setup);
  return {
    sessions: facts.sessions.map((session) => toSession(session, language)),
    coChairs: facts.coChairs.map((coChair) => toCoChair(coChair, language)),
    documents: setup.documents.map(({ key, symbol, title, url }) => ({
      key,
      symbol,
      url,
      title: readText(title, language),
    })),
    wordLimit: setup.wordLimit,
  };
}
