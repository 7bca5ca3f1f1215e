import type { PlacedQuestion } from "~/domain/review/question-parts";
import { placedQuestions } from "~/domain/review/question-parts";
import { isAnswerTo, type AnswerPlaceColumns } from "~/domain/review/question-scope";
import type { ReviewSetup } from "~/domain/review/review-setup.server";
import { memberRoles, userIdOf, type Actor } from "~/permission/actor";
import { can } from "~/permission/can";
import { reachOf } from "~/permission/policy";

/**
 * What a person of the team reads and writes of a submission. Focal points have all of it. Drafters have what was given to
 * them, and all of it where a focal point opened it to all drafters. Every read and write of a member asks this: a
 * question that they do not see is answered as if it were not put.
 */
export type Sight = "all" | readonly GivenPlace[];

/** What is given: a part, or one question. */
export type GivenPlace = { sessionId: string | null; questionId: string | null };

/** What a submission tells about itself when asked who sees what of it. */
export type SightColumns = {
  participantId: string;
  /** Of what staff entered for the participant: see on-behalf/on-behalf-rules.ts. */
  reviewId: string;
  entered: boolean;
  draftersSeeAll: boolean;
  given: readonly (GivenPlace & { userId: string })[];
};

export function sightOf(
  actor: Actor,
  { participantId, reviewId, entered, draftersSeeAll, given }: SightColumns,
): Sight {
  if (can(actor, "answer.readAll", { participantId, reviewId, entered })) return "all";
  if (draftersSeeAll) return "all";
  const userId = userIdOf(actor);
  return given.filter((place) => place.userId === userId);
}

/** The same for another person of the team, by the role that they hold. */
export function sightOfMember(
  { userId, role }: { userId: string; role: string },
  columns: Pick<SightColumns, "draftersSeeAll" | "given">,
): Sight {
  const held = memberRoles.find((one) => one === role);
  if (columns.draftersSeeAll || (held && reachOf("answer.readAll", held) === "own")) return "all";
  return columns.given.filter((place) => place.userId === userId);
}

/** A question where it is put, in the set-up or in a language of it. */
type Placed = { part: { id: string | null }; question: { id: string; scope: string } };

export function isGiven({ sessionId, questionId }: GivenPlace, { part, question }: Placed): boolean {
  if (questionId === null) return part.id === sessionId;
  return isAnswerTo({ sessionId, questionId }, question, part.id);
}

export function sees(sight: Sight, placed: Placed): boolean {
  return sight === "all" || sight.some((place) => isGiven(place, placed));
}

/** The questions of a set-up that are seen, in the order in which they are answered. */
export function seenQuestions(setup: ReviewSetup, sight: Sight): PlacedQuestion[] {
  const all = placedQuestions(setup);
  return sight === "all" ? all : all.filter((placed) => sees(sight, placed));
}

type Seen = { setup: ReviewSetup; sight: Sight };

/** The question that is named by its numbers; undefined where it is not seen, or not put. */
export function findSeen(
  { setup, sight }: Seen,
  { session, question }: { session: number; question: number },
): PlacedQuestion | undefined {
  return seenQuestions(setup, sight).find(
    (placed) => placed.part.number === session && placed.question.number === question,
  );
}

/** Whether what is named by its numbers is seen. What the set-up has no more is seen by those who see all. */
export function seesNumbered(seen: Seen, key: { session: number; question: number }): boolean {
  return seen.sight === "all" || findSeen(seen, key) !== undefined;
}

/** Whether an answer, drafted or frozen, is seen. */
export function seesAnswer({ setup, sight }: Seen, answer: AnswerPlaceColumns): boolean {
  if (sight === "all") return true;
  return seenQuestions(setup, sight).some(({ part, question }) => isAnswerTo(answer, question, part.id));
}
