import type { DocumentKind } from "~/domain/review/register/document-kinds";
import { regionNamesSchema } from "~/domain/review/region-names";
import type { Reader } from "~/db/types";
import { keptByRevision, type SetupKey } from "~/domain/review/kept-by-revision.server";
import { calendarDay } from "~/language/format";
import { attendeesOf, type Segment } from "~/domain/review/meeting/meeting-parts";
import { type ReviewSetup, reviewSetup } from "~/domain/review/review-setup.server";
import { type StoredFacts, storedFacts } from "~/domain/review/stored-facts.server";
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

type SessionRow = StoredFacts["sessions"][number];

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

function coChairFacts(row: StoredFacts["coChairs"][number]): CoChairFacts {
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

function reviewFacts(row: ReviewSetup, stored: StoredFacts): Omit<ReviewFacts, "submissions" | "ahead"> {
  const facts = reviewFactsSchema.parse(row.facts);
  return {
    edition: row.edition,
    region: regionNamesSchema.parse(row.regionNames),
    title: textInEveryLanguage(row.title),
    meeting: { from: row.meetingOn ?? "", to: row.meetingEndsOn },
    place: textInEveryLanguage(facts.heldIn),
    occasion: textInEveryLanguageOrNull(facts.occasion),
    jointOrganizers: facts.jointOrganizers.map(textInEveryLanguage),
    mandate: facts.mandate && { text: textInEveryLanguage(facts.mandate.text), url: facts.mandate.url },
    coChairs: stored.coChairs.map(coChairFacts),
    withHearing: facts.withHearing,
    sessionsBasis: textInEveryLanguageOrNull(facts.sessionsBasis),
    agendaSymbol: symbolOf(row, "agenda"),
    attendance: attendeesOf(stored.attendance).map(({ participant }) => toReportParticipant(participant)),
    regionalOrganizationBy: facts.regionalOrganizationBy.map(textInEveryLanguage),
    stakeholderAttendance: facts.stakeholderAttendance,
    participantsListUrl: row.documents.find(({ kind }) => kind === "list-of-participants")?.url ?? null,
  };
}

/** The symbol of the first document of a kind in the register; null where it is not known. */
export function symbolOf(row: Pick<ReviewSetup, "documents">, kind: DocumentKind): string | null {
  return row.documents.find((document) => document.kind === kind)?.symbol ?? null;
}

/** What follows from the set-up and the record of a review alone. */
const factsOfReview = keptByRevision(async (reader, key) => {
  const setup = await reviewSetup(reader, key);
  const stored = await storedFacts(reader, key);
  const made = (segment: Segment) => stored.segmentInputs.filter((row) => row.segment === segment).map(inputFacts);
  return {
    setup,
    review: reviewFacts(setup, stored),
    segments: { opening: made("opening"), closing: made("closing") },
    sessions: stored.sessions.map(sessionFacts),
  };
});

/**
 * The review with everything that the factual paragraphs and the front matter of its report take from it, and who
 * contributed to it; whether the meeting lies ahead is asked of `now`.
 */
export async function loadReportFacts(
  read: Reader,
  { key, now }: { key: SetupKey; now: Date },
): Promise<{ review: ReviewSetup; facts: ReportFacts; contributors: ParticipantCount }> {
  const { setup, review, segments, sessions } = await factsOfReview(read, key);
  const contributors = countContributors(read, key.id);
  const ahead = calendarDay(now, setup.timeZone) < (setup.meetingOn ?? "");
  const named = new Map<number, ParticipantCount>();
  const naming = (objective: number) => {
    const count = named.get(objective) ?? countContributors(read, key.id, objective);
    named.set(objective, count);
    return count;
  };
  const facts = { review: { ...review, ahead, submissions: contributors }, segments, sessions, naming };
  return { review: setup, facts, contributors };
}
