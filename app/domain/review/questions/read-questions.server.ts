import { type AnswersOfReview, countAnswersOfReview } from "~/db/queries/answered/count-answers.server";
import { missingTexts } from "~/domain/review/document/missing-texts";
import { type QuestionScope, questionScopes } from "~/domain/review/question-scope";
import { setupInLanguage } from "~/domain/review/setup-in-language";
import { type OwnSetUp, readOwnSetUp } from "~/domain/review/setup/own-set-up.server";
import { frameOf } from "~/domain/review/setup/set-up-page.server";
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

type Stored = OwnSetUp["setup"]["questions"][number];
type Reading = { own: OwnSetUp; answered: AnswersOfReview; language: Language };

/** How each question is shown in the list. */
function rowsOf({ own: { document }, answered, language }: Reading): (stored: Stored) => QuestionRow {
  const missing = missingTexts(document).filter(({ part }) => part === "questions");
  const numberOf = (key: string | undefined) => document.questions.find((one) => one.key === key)?.number ?? null;
  return ({ id, number, kind, version }) => ({
    number,
    label: readText(version.label, language),
    kind: asQuestionKind(kind),
    required: version.required,
    dependsOn: numberOf(document.questions.find((one) => one.number === number)?.shownWhen?.question),
    missing: missing.filter((text) => text.number === number).length,
    answers: answered.answers.reduce((sum, one) => sum + (one.questionId === id ? one.answers : 0), 0),
  });
}

/** The questions of each place, the places in their order. */
function groupsOf(reading: Reading): PlaceGroup[] {
  const { setup } = reading.own;
  const { sessions, everyObjective } = setupInLanguage(setup, reading.language);
  const rowOf = rowsOf(reading);
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
  return groups.sort((one, other) => place(one) - place(other));
}

/** The guiding questions of a review by where they are put, for those who set it up. @throws DomainError notFound */
export async function readQuestions(ctx: QueryContext, { review, language }: { review: string; language: Language }) {
  const own = await readOwnSetUp(ctx, review);
  const answered = countAnswersOfReview(ctx.read, own.setup.id);
  return {
    head: frameOf(own, language),
    groups: groupsOf({ own, answered, language }),
    total: own.setup.questions.length,
    mayReorder: canRenumber({ answered }),
    isOpen: own.phase !== "preparation",
  };
}

export type QuestionsData = Awaited<ReturnType<typeof readQuestions>>;
