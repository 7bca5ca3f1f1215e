import type { Prisma, Reader } from "~/db/types";
import { reviewFactsSchema, substituteSchema } from "~/domain/review/review-schema";
import { localizedTextSchema } from "~/language/localized-text";
import { languagesOf, languageText, languageTextOrNull } from "~/domain/report/language-text";
import { loadHeard } from "~/domain/counting/count-contributors.server";
import type { EvidenceCount } from "~/domain/counting/count-participants";
import { reportParticipant } from "~/domain/report/participant-facts";
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
    participant: reportParticipant(row.participant),
    printedName: texts,
    onBehalfOf: row.onBehalfOf.map(({ participant }) => reportParticipant(participant)),
  };
}

function sessionFacts(row: SessionRow): SessionFacts {
  const name = languageTextOrNull(row.moderatorName);
  return {
    number: row.number,
    objectives: row.objectives.map(({ objectiveNumber }) => objectiveNumber),
    organizers: row.organizers.map(({ participant }) => reportParticipant(participant)),
    moderator: name && { name, affiliation: languageTextOrNull(row.moderatorAffiliation) },
    speaker: row.speaker && reportParticipant(row.speaker),
    inputs: row.inputs.map(inputFacts),
    rightOfReply: row.rightOfReplyBy && reportParticipant(row.rightOfReplyBy),
  };
}

function coChairFacts(row: FactsRow["coChairs"][number]): CoChairFacts {
  const substitute = row.substitute === null ? null : substituteSchema.parse(row.substitute);
  return {
    participant: reportParticipant(row.participant),
    name: languageText(row.name),
    title: languageText(row.title),
    substitute: substitute && { name: languageText(substitute.name), title: languageText(substitute.title) },
  };
}

function reviewFacts(row: FactsRow, submissions: ReviewFacts["submissions"]): ReviewFacts {
  const facts = reviewFactsSchema.parse(row.facts);
  return {
    edition: row.edition,
    title: languageText(row.title),
    meeting: { from: row.meetingOn ?? "", to: null },
    place: languageText(facts.heldIn),
    occasion: languageTextOrNull(facts.occasion),
    jointOrganizers: facts.jointOrganizers.map(languageText),
    mandate: facts.mandate && { text: languageText(facts.mandate.text), url: facts.mandate.url },
    coChairs: row.coChairs.map(coChairFacts),
    withHearing: facts.withHearing,
    sessionsBasis: languageTextOrNull(facts.sessionsBasis),
    agendaSymbol: symbolOf(row, "provisional-agenda"),
    attendance: row.attendance.map(({ participant }) => reportParticipant(participant)),
    regionalOrganizationBy: facts.regionalOrganizationBy.map(languageText),
    stakeholderAttendance: facts.stakeholderAttendance,
    submissions,
  };
}

/** The symbol of a document of the register, found by how its key begins; null where it is not known. */
export function symbolOf(row: Pick<FactsRow, "documents">, key: string): string | null {
  return row.documents.find((document) => document.key.startsWith(key))?.symbol ?? null;
}

/**
 * The review with everything that the factual paragraphs and the front matter of its report take from it, and how many
 * participants contributed to it.
 */
export async function loadReportFacts(
  read: Reader,
  reviewId: string,
): Promise<{ review: FactsRow; facts: ReportFacts; heard: EvidenceCount }> {
  const row = await read.review.findUniqueOrThrow({ where: { id: reviewId }, include: everyFact });
  const heard = await loadHeard(read, reviewId);
  return { review: row, heard, facts: { review: reviewFacts(row, heard), sessions: row.sessions.map(sessionFacts) } };
}
