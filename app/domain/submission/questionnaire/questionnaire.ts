import { isGeneralPart } from "~/domain/review/question-scope";
import type { SetupInLanguage, SetupPart, SetupQuestion } from "~/domain/review/setup-in-language";
import { wordingFor } from "~/domain/submission/answer/question-change";
import type { SubmissionKind } from "~/domain/submission/submission-owner";
import type { Translate } from "~/i18n/resources.server";
import { partWords } from "~/i18n/place-words";
import type { Language } from "~/language/language";
import type { ReadText } from "~/language/localized-text";
import { isAnswered, noContent, type AnswerContent } from "~/question-kinds/answer-content";
import type { FormBlock, WordContext } from "~/question-kinds/file-forms";
import { fileFormsOf } from "~/question-kinds/file-register";
import type { QuestionKind } from "~/question-kinds/kind";

/** A question as the questionnaire prints it, with the place of its answer. */
export type PrintedQuestion = {
  session: number;
  question: number;
  kind: QuestionKind;
  /** "Objective 8. …" where it is put under one; null elsewhere. */
  objective: string | null;
  heading: string;
  wording: ReadText;
  guidance: ReadText;
  /** What to know before answering, a sentence each. */
  hints: string[];
  form: FormBlock[];
  /** What is answered so far, or that the question does not apply; null where neither is. */
  answer: PrintedAnswer | null;
  /** Of what is in the form; that of the file where nothing is answered. */
  language: Language;
};

export type PrintedPart = { number: number; heading: string; questions: PrintedQuestion[] };

/** The questions of a review as they are filled in offline: what its Word file and its page for printing show. */
export type Questionnaire = {
  review: { slug: string; title: string; shortTitle: string };
  language: Language;
  /** "Portugal’s report"; null where it is nobody’s. */
  owner: string | null;
  parts: PrintedPart[];
};

export type PrintedAnswer = {
  content: AnswerContent;
  language: Language;
  /** Why the question does not apply to the authors; null where it does. */
  notApplicable: string | null;
};

export type Printing = {
  setup: SetupInLanguage;
  slug: string;
  language: Language;
  t: Translate;
  kind: SubmissionKind;
  owner: string | null;
  /** The word limit of the review. */
  wordLimit: number | null;
  answerTo: (part: SetupPart, question: SetupQuestion) => PrintedAnswer | null;
};

/** The question as rules of its kind see it in the language of a file. */
export function wordContext(
  { settings }: SetupQuestion,
  { language, t }: Pick<Printing, "language" | "t">,
): WordContext {
  return { settings, language, t };
}

function hintsOf(question: SetupQuestion, printing: Printing): string[] {
  const { t, wordLimit } = printing;
  const { required, kind } = question;
  const limit = question.wordLimit ?? wordLimit;
  const counted = kind !== "number" && kind !== "date";
  return [
    ...(required ? [`${t("respond:question.required")}.`] : []),
    ...(limit !== null && counted ? [`${t("review:facts.words", { count: limit })}.`] : []),
    ...fileFormsOf(kind).word.hints(wordContext(question, printing)),
  ];
}

/** A question in its part; one version of it, as setups have several. */
export function printQuestion(part: SetupPart, question: SetupQuestion, printing: Printing): PrintedQuestion {
  const { t, language } = printing;
  const { number, kind, label, objective, guidance } = question;
  const answer = printing.answerTo(part, question);
  const under = objective && `${t("common:underObjective", { number: objective.number })} ${objective.title.text}`;
  return {
    session: part.number,
    question: number,
    kind,
    objective: under,
    heading: t("questionnaire:doc.heading", { number, label: label.text }),
    wording: wordingFor(question, { owner: { kind: printing.kind, name: "", possessive: "" } }),
    guidance,
    hints: [
      ...hintsOf(question, printing),
      ...(answer && answer.notApplicable !== null ? [t("questionnaire:doc.notApplicable")] : []),
    ],
    answer: answer && (isAnswered(answer.content) || answer.notApplicable !== null) ? answer : null,
    form: fileFormsOf(kind).word.write(answer?.content ?? noContent, wordContext(question, printing)),
    language: answer?.language ?? language,
  };
}

/** The heading of a session, or of the general questions. */
export function partHeading({ number, label }: Pick<SetupPart, "number" | "label">, t: Translate): string {
  return partWords(t, isGeneralPart(number) || label === null ? { number } : { number, label: label.text });
}

/** All questions of a review, in the order in which they are answered. */
export function printQuestionnaire(printing: Printing): Questionnaire {
  const { setup, slug, language, t, owner } = printing;
  return {
    review: { slug, title: setup.title.text, shortTitle: setup.shortTitle.text },
    language,
    owner,
    parts: setup.parts
      .filter(({ questions }) => questions.length > 0)
      .map((part) => ({
        number: part.number,
        heading: partHeading(part, t),
        questions: part.questions.map((question) => printQuestion(part, question, printing)),
      })),
  };
}

/** How to fill it in, a sentence or two in each line. */
export function howToFillIn(t: Translate): string[] {
  return [
    t("questionnaire:doc.place"),
    t("questionnaire:doc.headings"),
    t("questionnaire:doc.language"),
    t("questionnaire:doc.kept"),
    t("questionnaire:doc.file"),
  ];
}
