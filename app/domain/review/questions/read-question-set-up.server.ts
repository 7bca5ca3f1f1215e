import type { DocumentQuestion } from "~/domain/review/document/review-document";
import { setupInLanguage } from "~/domain/review/setup-in-language";
import { seenMark } from "~/domain/review/setup/changed-fields";
import { type OwnSetUp, readOwnSetUp } from "~/domain/review/setup/own-set-up.server";
import { frameOf } from "~/domain/review/setup/set-up-page.server";
import { wordsOf } from "~/domain/review/setup/typed-texts";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { everySettingsTyped } from "~/question-kinds/set-up-register";
import { countConcerned, isAnsweredAtAll } from "./concerned.server";
import { dependingOn, possibleConditions } from "./question-conditions";
import { emptyQuestion, questionTexts } from "./question-form";

/** What the form of a question shows, of one that is there and of one that is added. */
function formOf(own: OwnSetUp, question: DocumentQuestion, language: Language) {
  const { document, setup } = own;
  const { sessions, everyObjective } = setupInLanguage(setup, language);
  return {
    head: frameOf(own, language),
    question,
    words: Object.fromEntries(questionTexts.map((name) => [name, wordsOf(question[name])])),
    settings: everySettingsTyped(question.kind, question.settings ?? null),
    sessions: sessions.map(({ number, label }) => ({ number, label })),
    objectives: everyObjective.map(({ number, title }) => ({ number, title })),
    conditions: possibleConditions(document, question, language).map(({ label, ...condition }) => ({
      ...condition,
      label: wordsOf(label)[language] || Object.values(wordsOf(label)).find((words) => words !== "") || "",
    })),
    wordLimitOfReview: document.wordLimit ?? null,
    isOpen: own.phase !== "preparation",
  };
}

export type QuestionFormData = ReturnType<typeof formOf>;

/** The form of a question that is added. @throws DomainError notFound */
export async function readNewQuestion(ctx: QueryContext, { review, language }: { review: string; language: Language }) {
  const own = await readOwnSetUp(ctx, review);
  return formOf(own, emptyQuestion(own.document), language);
}

/**
 * One guiding question for those who set it up: what it is, which submissions a change concerns, its earlier versions and
 * how respondents see it.
 * @throws DomainError notFound
 */
export async function readQuestionSetUp(
  ctx: QueryContext,
  { review, question: number, language }: { review: string; question: number; language: Language },
) {
  const own = await readOwnSetUp(ctx, review);
  const stored = own.setup.questions.find((question) => question.number === number);
  const question = own.document.questions.find((one) => one.number === number);
  if (!stored || !question) throw notFound();
  const concerned = countConcerned(ctx.read, { reviewId: own.setup.id, questionId: stored.id });
  const { questionVersions } = setupInLanguage(own.setup, language);
  const versions = stored.versions.flatMap(({ id, version, createdAt }) => {
    const read = questionVersions.get(id);
    return read ? [{ version, createdAt, stateText: read.stateText, stakeholderText: read.stakeholderText }] : [];
  });
  const [version] = stored.versions;
  const shown = version ? questionVersions.get(version.id) : undefined;
  if (!shown) throw notFound();
  return {
    form: formOf(own, question, language),
    seen: seenMark([question, stored.version.version]),
    version: stored.version.version,
    versions,
    shown,
    concerned,
    isAnswered: isAnsweredAtAll(concerned),
    dependent: dependingOn(own.document, question.key),
    timeZone: own.setup.timeZone,
  };
}

export type QuestionSetUp = Awaited<ReturnType<typeof readQuestionSetUp>>;
