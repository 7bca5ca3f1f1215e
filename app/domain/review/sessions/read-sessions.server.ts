import { countAnswersOfReview } from "~/db/queries/answered/count-answers.server";
import { coverageOfObjectives, missingTexts } from "~/domain/review/document/missing-texts";
import type { ReviewDocument } from "~/domain/review/document/review-document";
import { setupInLanguage } from "~/domain/review/setup-in-language";
import { readOwnSetUp } from "~/domain/review/setup/own-set-up.server";
import { frameOf } from "~/domain/review/setup/set-up-page.server";
import { canRenumber } from "~/domain/review/setup/set-up-to-change.server";
import { readZoneName } from "~/domain/review/zone-name";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import type { ReadText } from "~/language/localized-text";
import { isDayOfMeeting, whenHeld } from "./session-day";
import type { When } from "~/language/format-when";
import { answersIn } from "./session-rules";

export type SessionRow = {
  number: number;
  label: ReadText;
  objectives: number[];
  when: When;
  /** Its day is none of the meeting. */
  outside: boolean;
  /** Texts that it lacks in a language of the review. */
  missing: number;
  answers: number;
};

/** When a session is held, as far as anything is said of it. */
function timesOf({ sessions, dates }: ReviewDocument, number: number): Pick<SessionRow, "when" | "outside"> {
  const { from: meetingOn = null, to: meetingEndsOn = null } = dates.meeting ?? {};
  const { heldOn = null, heldAt = null } = sessions.find((one) => one.number === number) ?? {};
  return {
    when: whenHeld({ heldOn, heldAt }, heldAt === null ? null : meetingOn),
    outside: heldOn !== null && !isDayOfMeeting(heldOn, { meetingOn, meetingEndsOn }),
  };
}

/** The sessions of a review for those who set it up. @throws DomainError notFound */
export async function readSessions(ctx: QueryContext, { review, language }: { review: string; language: Language }) {
  const own = await readOwnSetUp(ctx, review);
  const answered = countAnswersOfReview(ctx.read, own.setup.id);
  const missing = missingTexts(own.document).filter(({ part }) => part === "sessions");
  const { sessions, everyObjective } = setupInLanguage(own.setup, language);
  const rows = sessions.map(({ id, number, label, objectives }): SessionRow => ({
    number,
    label,
    objectives: objectives.map((objective) => objective.number),
    ...timesOf(own.document, number),
    missing: missing.filter((text) => text.number === number).length,
    answers: answersIn(answered, id),
  }));
  const coverage = coverageOfObjectives(own.document);
  const line = (numbers: number[]) => everyObjective.filter(({ number }) => numbers.includes(number));
  return {
    head: frameOf(own, language),
    zoneName: readZoneName(own.setup.zoneName, language),
    rows,
    objectives: { none: line(coverage.none), several: line(coverage.several) },
    mayReorder: canRenumber({ answered }),
    isOpen: own.phase !== "preparation",
  };
}

export type SessionsData = Awaited<ReturnType<typeof readSessions>>;
