import { countAnswersOfReview } from "~/db/queries/answered/count-answers.server";
import { missingTexts } from "~/domain/review/document/missing-texts";
import { type QuestionScope, questionScopes } from "~/domain/review/question-scope";
import { setupInLanguage } from "~/domain/review/setup-in-language";
import { readOwnSetUp } from "~/domain/review/setup/own-set-up.server";
import { headOf } from "~/domain/review/setup/set-up-frame";
import { canRenumber } from "~/domain/review/setup/set-up-to-change.server";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import { asQuestionKind, type QuestionKind } from "~/question-kinds/kind";
import { isSamePlace } from "./question-places";

export type QuestionRow = {
  number: number;
  label: ReadText;
  kind: QuestionKind;
  required: boolean;
  /** The number of the question on which it depends; null where it is always shown. */
  dependsOn: number | null;
  /** Texts that it lacks in a language of the review. */
  missing: number;
  /** Stored answers, in all sessions. */
  answers: number;
};

/** Questions that are put in the same place, in their order. */
export type PlaceGroup = {
  scope: QuestionScope;
  session: { number: number; label: ReadText } | null;
  objective: { number: number; title: ReadText } | null;
  questions: QuestionRow[];
};

/** The order of places on the page: once for the whole review, every session, one session, one objective. */
const order: readonly QuestionScope[] = ["review", "every-session", "session", "objective"];

/** The guiding questions of a review by where they are put, for those who set it up. @throws DomainError notFound */
export async function readQuestions(ctx: QueryContext, { review, language }: { review: string; language: Language }) {
  const own = await readOwnSetUp(ctx, review);
  const { setup, document } = own;
  const answered = countAnswersOfReview(ctx.read, setup.id);
  const missing = missingTexts(document).filter(({ part }) => part === "questions");
  const { sessions, everyObjective } = setupInLanguage(setup, language);
  const rowOf = (stored: (typeof setup.questions)[number]): QuestionRow => {
    const condition = document.questions.find(({ number }) => number === stored.number)?.shownWhen?.question;
    const own = answered.answers.filter(({ questionId }) => questionId === stored.id);
    return {
      number: stored.number,
      label: readText(stored.version.label, language),
      kind: asQuestionKind(stored.kind),
      required: stored.version.required,
      dependsOn: document.questions.find(({ key }) => key === condition)?.number ?? null,
      missing: missing.filter(({ number }) => number === stored.number).length,
      answers: own.reduce((sum, one) => sum + one.answers, 0),
    };
  };
  const firsts = setup.questions.filter(
    (question, at) => setup.questions.findIndex((other) => isSamePlace(other, question)) === at,
  );
  const groups = firsts.map((first): PlaceGroup => {
    const session = sessions.find(({ id }) => id === first.sessionId);
    const objective = everyObjective.find(({ number }) => number === first.objectiveNumber);
    return {
      scope: questionScopes.find((scope) => scope === first.scope) ?? "every-session",
      session: session ? { number: session.number, label: session.label } : null,
      objective: objective ? { number: objective.number, title: objective.title } : null,
      questions: setup.questions.filter((question) => isSamePlace(question, first)).map(rowOf),
    };
  });
  const place = ({ scope, session, objective }: PlaceGroup) =>
    order.indexOf(scope) * 1000 + (session?.number ?? objective?.number ?? 0);
  return {
    head: headOf(own, language),
    groups: groups.sort((one, other) => place(one) - place(other)),
    total: setup.questions.length,
    mayReorder: canRenumber({ answered }),
    isOpen: own.phase !== "preparation",
  };
}

export type QuestionsData = Awaited<ReturnType<typeof readQuestions>>;
