import { listAnswers } from "~/db/queries/list-answers.server";
import { isReadable } from "~/domain/review/find-review.server";
import { isAnswerTo } from "~/domain/review/question-scope";
import { findSetup, type ReviewSetup } from "~/domain/review/review-setup.server";
import { languagesOfReview } from "~/domain/review/document/export/set-up-document";
import { setupInLanguage, type SetupInLanguage } from "~/domain/review/setup-in-language";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { sees } from "~/domain/submission/sight";
import {
  getSubmissionHead,
  toHead,
  type HeadRow,
  type SubmissionHead,
} from "~/domain/submission/submission-head.server";
import type { SubmissionKind } from "~/domain/submission/submission-owner";
import { translatorFor } from "~/i18n/resources.server";
import { capitalize } from "~/language/grammar/join-list";
import { toLanguage, type Language } from "~/language/language";
import { contentOf } from "~/question-kinds/answer-content";
import { printQuestionnaire, type Questionnaire } from "./questionnaire";

function printingOf(setup: ReviewSetup, language: Language, kind: SubmissionKind) {
  const { slug, wordLimit } = setup;
  const inLanguage = setupInLanguage(setup, language);
  return { setup: inLanguage, slug, language, t: translatorFor(language), kind, wordLimit };
}

export type EmptyQuestionnaire = {
  questionnaire: Questionnaire;
  /** In which it can be had. */
  languages: Language[];
  /** Governments and others are asked in different words. */
  twoWordings: boolean;
};

type EmptyQuery = { review: string; language: Language; kind: SubmissionKind };

function printEmpty(setup: ReviewSetup, language: Language, kind: SubmissionKind): EmptyQuestionnaire {
  const printing = printingOf(setup, language, kind);
  const questions = printing.setup.parts.flatMap((part) => part.questions);
  return {
    questionnaire: printQuestionnaire({ ...printing, owner: null, answerTo: () => null }),
    languages: languagesOfReview(setup.languages),
    twoWordings: questions.some(({ stateText, stakeholderText }) => stateText.text !== stakeholderText.text),
  };
}

/** Printed once for each set-up: everybody may have it, and its file is made of the same object. */
const printed = new WeakMap<ReviewSetup, Map<string, EmptyQuestionnaire>>();

/** The questionnaire of a set-up without answers, for commands and for those who may have it. */
export function emptyQuestionnaire(setup: ReviewSetup, language: Language, kind: SubmissionKind): EmptyQuestionnaire {
  const known = printed.get(setup) ?? new Map<string, EmptyQuestionnaire>();
  printed.set(setup, known);
  const key = `${language} ${kind}`;
  const empty = known.get(key) ?? printEmpty(setup, language, kind);
  known.set(key, empty);
  return empty;
}

/**
 * The questionnaire of a review without answers, in the wording for governments or for others.
 * @throws DomainError notFound, also where the reader may not know of the review
 */
export async function readEmptyQuestionnaire(
  ctx: Pick<QueryContext, "read" | "actor">,
  { review, language, kind }: EmptyQuery,
): Promise<EmptyQuestionnaire> {
  const found = await findSetup(ctx, review);
  if (!found || !isReadable(ctx.actor, found.setup)) throw notFound();
  return emptyQuestionnaire(found.setup, language, kind);
}

type OwnQuery = { submissionId: string; language: Language; withAnswers: boolean };

/** With the questions that the reader sees. */
function seenSetup(setup: SetupInLanguage, { sight }: HeadRow): SetupInLanguage {
  if (sight === "all") return setup;
  const parts = setup.parts.map((part) => ({
    ...part,
    questions: part.questions.filter((question) => sees(sight, { part, question })),
  }));
  return { ...setup, parts };
}

/**
 * The questionnaire of a submission, with the questions that the reader sees, with the answers as they are drafted or without.
 * @throws DomainError notFound
 */
export async function readOwnQuestionnaire(ctx: QueryContext, query: OwnQuery): Promise<Questionnaire> {
  return (await readPrintedQuestionnaire(ctx, query)).questionnaire;
}

/**
 * The same with the head of the submission, for the page on which it is read and printed.
 * @throws DomainError notFound
 */
export async function readPrintedQuestionnaire(
  ctx: QueryContext,
  query: OwnQuery,
): Promise<{ head: SubmissionHead; questionnaire: Questionnaire }> {
  const row = await getSubmissionHead(ctx, query.submissionId);
  const head = toHead(row, ctx, query.language);
  return { head, questionnaire: printOwn(ctx, { row, head }, query) };
}

type Own = { row: HeadRow; head: SubmissionHead };

function printOwn(ctx: QueryContext, { row, head: { owner } }: Own, query: OwnQuery): Questionnaire {
  const { language, withAnswers } = query;
  const answers = withAnswers ? listAnswers(ctx.read, row.id) : [];
  const t = translatorFor(language);
  const title = t(`respond:title.${owner.kind}`, { owner: owner.possessive });
  const printing = printingOf(row.setup, language, owner.kind);
  return printQuestionnaire({
    ...printing,
    setup: seenSetup(printing.setup, row),
    owner: capitalize(title, language),
    answerTo: (part, question) => {
      const answer = answers.find((one) => isAnswerTo(one, question, part.id));
      if (!answer) return null;
      const { notApplicable } = answer;
      return { content: contentOf(answer), language: toLanguage(answer.language), notApplicable };
    },
  });
}

/** What the page of files knows of a submission: its head, and in which languages its questionnaire can be had. */
export async function readFilesOfOwn(
  ctx: QueryContext,
  { submissionId, language }: { submissionId: string; language: Language },
): Promise<{ head: SubmissionHead; languages: Language[] }> {
  const row = await getSubmissionHead(ctx, submissionId);
  return { head: toHead(row, ctx, language), languages: languagesOfReview(row.setup.languages) };
}
