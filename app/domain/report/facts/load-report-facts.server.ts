import { regionNamesSchema } from "~/domain/review/region-names";
import type { Prisma, Reader } from "~/db/types";
import { reviewFactsSchema, substituteSchema } from "~/domain/review/review-schema";
import type { ParticipantCount } from "~/domain/counting/count-participants";
import {
  languagesOf,
  localizedTextSchema,
  textInEveryLanguage,
  textInEveryLanguageOrNull,
} from "~/language/localized-text";
import { countContributors } from "~/domain/counting/count-contributors.server";
import { toReportParticipant } from "~/domain/participant/participant-presenters";
import type { CoChairFacts, InputFacts, ReportFacts, ReviewFacts, SessionFacts } from "./report-facts";

const everyFact = {
  coChairs: { include: { participant: true }, orderBy: { position: "asc" } },
  documents: { orderBy: { position: "asc" } },
  attendance: { include: { participant: true } },
  sessions: {
    orderBy: { number: "asc" },
    include: {
      objectives: { orderBy: { objectiveNumber: "asc" } },
      organizers: { include: { participant: true }, orderBy: { position: "asc" } },
      speaker: true,
      rightOfReplyBy: true,
      inputs: {
        orderBy: { position: "asc" },
        include: {
          participant: true,
          onBehalfOf: { include: { participant: true }, orderBy: { position: "asc" } },
        },
      },
    },
  },
} as const satisfies Prisma.ReviewInclude;

export type FactsRow = Prisma.ReviewGetPayload<{ include: typeof everyFact }>;
type SessionRow = FactsRow["sessions"][number];

function inputFacts(row: SessionRow["inputs"][number]): InputFacts {
  const printed = row.printedName === null ? null : localizedTextSchema.parse(row.printedName);
  const texts =
    printed && Object.fromEntries(languagesOf(printed).map((language) => [language, printed[language]?.text]));
  return {
    participant: toReportParticipant(row.participant),
    printedName: texts,
    onBehalfOf: row.onBehalfOf.map(({ participant }) => toReportParticipant(participant)),
  };
}

function sessionFacts(row: SessionRow): SessionFacts {
  const name = textInEveryLanguageOrNull(row.moderatorName);
  return {
    number: row.number,
    objectives: row.objectives.map(({ objectiveNumber }) => objectiveNumber),
    organizers: row.organizers.map(({ participant }) => toReportParticipant(participant)),
    moderator: name && { name, affiliation: textInEveryLanguageOrNull(row.moderatorAffiliation) },
    speaker: row.speaker && toReportParticipant(row.speaker),
    inputs: row.inputs.map(inputFacts),
    rightOfReply: row.rightOfReplyBy && toReportParticipant(row.rightOfReplyBy),
  };
}

function coChairFacts(row: FactsRow["coChairs"][number]): CoChairFacts {
  const substitute = row.substitute === null ? null : substituteSchema.parse(row.substitute);
  return {
    participant: toReportParticipant(row.participant),
    name: textInEveryLanguage(row.name),
    title: textInEveryLanguage(row.title),
    substitute: substitute && {
      name: textInEveryLanguage(substitute.name),
      title: textInEveryLanguage(substitute.title),
    },
  };
}

function reviewFacts(row: FactsRow, submissions: ReviewFacts["submissions"]): ReviewFacts {
  const facts = reviewFactsSchema.parse(row.facts);
  return {
    edition: row.edition,
    region: regionNamesSchema.parse(row.regionNames),
    title: textInEveryLanguage(row.title),
    meeting: { from: row.meetingOn ?? "", to: null },
    place: textInEveryLanguage(facts.heldIn),
    occasion: textInEveryLanguageOrNull(facts.occasion),
    jointOrganizers: facts.jointOrganizers.map(textInEveryLanguage),
    mandate: facts.mandate && { text: textInEveryLanguage(facts.mandate.text), url: facts.mandate.url },
    coChairs: row.coChairs.map(coChairFacts),
    withHearing: facts.withHearing,
    sessionsBasis: textInEveryLanguageOrNull(facts.sessionsBasis),
    agendaSymbol: symbolOf(row, "provisional-agenda"),
    attendance: row.attendance.map(({ participant }) => toReportParticipant(participant)),
    regionalOrganizationBy: facts.regionalOrganizationBy.map(textInEveryLanguage),
    stakeholderAttendance: facts.stakeholderAttendance,
    participantsListUrl: row.documents.find(({ key }) => key.startsWith("list-of-participants"))?.url ?? null,
    submissions,
  };
}

/** The symbol of a document of the register, found by how its key begins; null where it is not known. */
export function symbolOf(row: Pick<FactsRow, "documents">, key: string): string | null {
  return row.documents.find((document) => document.key.startsWith(key))?.symbol ?? null;
}

/**
 * The review with everything that the factual paragraphs and the front matter of its report take from it, and who
 * contributed to it.
 */
export async function loadReportFacts(
  read: Reader,
  reviewId: string,
): Promise<{ review: FactsRow; facts: ReportFacts; contributors: ParticipantCount }> {
  const row = await read.review.findUniqueOrThrow({ where: { id: reviewId }, include: everyFact });
  const contributors = await countContributors(read, reviewId);
  const facts = { review: reviewFacts(row, contributors), sessions: row.sessions.map(sessionFacts) };
  return { review: row, facts, contributors };
}
