import type { Language } from "~/language/language";
import type { AnswerContent, TypedFields } from "./answer-content";
import type { KindSettings, QuestionContext } from "./settings";

/** The kinds of questions; what a kind is made of is in the folder of its name. */
export const questionKinds = ["text", "choice", "list", "number", "date", "yes-no", "figures"] as const;

export type QuestionKind = (typeof questionKinds)[number];

/** For code that needs one entry a kind: the compiler asks for the entry of a new one. */
export type ByKind<T> = Readonly<Record<QuestionKind, T>>;

/** Narrows what the database says of a question. */
export function isQuestionKind(value: unknown): value is QuestionKind {
  return questionKinds.some((kind) => kind === value);
}

/** The kind of a question, as the database names it. Throws where no such kind is known: a newer version wrote it. */
export function asQuestionKind(value: string): QuestionKind {
  if (isQuestionKind(value)) return value;
  throw new Error(`No kind of question is called ${value}.`);
}

/** What must be solved before an answer is marked as finished and sent. */
export type BlockingProblem = "overLimit" | "outOfRange" | "figuresUnsound";

/** What a member should know about an answer before sending it. */
export type Remark = "invisibleSigns" | "mixedAlphabets" | "untitledEntry";

export type ContentProblem = ({ kind: BlockingProblem; blocking: true } | { kind: Remark; blocking: false }) & {
  /** Words above the limit. */
  excess: number;
  /** The words in which it is, where there are any. */
  found?: string[];
};

/**
 * `words` are those of its plain text, counted in its language; `wordLimit` is null where neither the question nor its
 * review sets one.
 */
export type CheckedContent = {
  content: AnswerContent;
  language: Language;
  words: number;
  wordLimit: number | null;
  settings: KindSettings;
};

/**
 * The rules of a kind. They run in the browser and on the server and come with every page that has a form: no Zod, no
 * React, no comparison of texts here.
 */
export type KindRules = {
  /** The fields of a form that shows this content. */
  toTyped: (content: AnswerContent) => TypedFields;
  /**
   * The content of what is typed, unchecked: to show, compare and keep it. Fields of other kinds are left out, those that
   * are missing are blank. Its opposite is `toTyped`.
   */
  fromTyped: (typed: Readonly<Record<string, unknown>>) => AnswerContent;
  /**
   * The content with its plain text, as a reader would say it in the language in which it is answered. What does not
   * belong to the question, as an option that it does not have, is left out. A kind whose text says it all needs none.
   */
  settle?: (content: AnswerContent, asked: QuestionContext) => AnswerContent;
  /** What was chosen, as conditions of other questions name it; only for kinds that are answered by choosing. */
  chosen?: (content: AnswerContent) => string[];
  /** To which objectives it refers: its author says so beside it, the content does ("within"), or nobody does. */
  objectives: "beside" | "within" | "none";
  /** Those that the content names, where it does. */
  objectivesIn?: (content: AnswerContent) => number[];
  /** The content as it is read and frozen: without what was typed and says nothing. */
  tidy: (content: AnswerContent) => AnswerContent;
  /** What is wrong with it, or should be known. */
  problems: (checked: CheckedContent) => ContentProblem[];
};
