import type { Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import { asQuestionKind, type QuestionKind } from "~/question-kinds/kind";
import type { KindSettings } from "~/question-kinds/settings";
import { readSettings } from "~/question-kinds/settings-register";
import { questionParts, type QuestionPart } from "./question-parts";
import type { ReviewSetup } from "./review-setup.server";

export type SetupQuestion = {
  id: string;
  number: number;
  /** The same in every review that puts this question. */
  key: string;
  kind: QuestionKind;
  /** See question-scope.ts. */
  scope: string;
  /** Under which it is put; null for all that are not put under one. */
  objective: ObjectiveLine | null;
  versionId: string;
  label: ReadText;
  stateText: ReadText;
  stakeholderText: ReadText;
  guidance: ReadText;
  /** What its kind lets the secretariat choose. */
  settings: KindSettings;
  required: boolean;
  wordLimit: number | null;
};

type SetupObjective = { number: number; label: ReadText };

/** An objective of the Global Compact, whether or not a session takes it up. */
export type ObjectiveLine = SetupObjective & { title: ReadText };

/** A part of a submission: the general questions, or a session. */
export type SetupPart = {
  /** Of the session; null for the general questions. */
  id: string | null;
  /** 0 for the general questions. */
  number: number;
  /** Null for the general questions, which are named by the interface. */
  label: ReadText | null;
  /** Those to which an answer in it may refer. */
  objectives: SetupObjective[];
  /** Those that are put in it, in their order and in their latest version. */
  questions: SetupQuestion[];
};

export type SetupSession = SetupPart & { id: string; label: ReadText };

export type SetupDocument = { key: string; symbol: string | null; title: ReadText };

/** The set-up as a page shows it: its texts in one language. */
export type SetupInLanguage = {
  title: ReadText;
  shortTitle: ReadText;
  place: ReadText;
  sessions: SetupSession[];
  /** In the order in which they are answered: the general questions, where there are any, before the sessions. */
  parts: SetupPart[];
  /** Every version of every question, by the identifier of the version: what frozen answers name. */
  questionVersions: ReadonlyMap<string, SetupQuestion>;
  objectives: ReadonlyMap<number, SetupObjective>;
  documents: SetupDocument[];
  /** All of the Global Compact, by number. */
  everyObjective: ObjectiveLine[];
};

const inLanguages = new WeakMap<ReviewSetup, Map<Language, SetupInLanguage>>();

type StoredQuestion = ReviewSetup["questions"][number];
type Reading = { language: Language; everyObjective: ObjectiveLine[] };

function readQuestion(
  stored: StoredQuestion,
  version: StoredQuestion["version"],
  { language, everyObjective }: Reading,
): SetupQuestion {
  const { id, number, key, scope, objectiveNumber } = stored;
  const read = (text: unknown) => readText(text, language);
  const { required, wordLimit } = version;
  const kind = asQuestionKind(stored.kind);
  return {
    id,
    number,
    key,
    kind,
    scope,
    objective: everyObjective.find((one) => one.number === objectiveNumber) ?? null,
    versionId: version.id,
    label: read(version.label),
    stateText: read(version.stateText),
    stakeholderText: read(version.stakeholderText),
    guidance: read(version.guidance),
    settings: readSettings(kind, version.settings, language),
    required,
    wordLimit,
  };
}

function readPart({ id, number, label, objectives, questions }: QuestionPart, reading: Reading): SetupPart {
  const { language } = reading;
  return {
    id,
    number,
    label: label === null ? null : readText(label, language),
    objectives: objectives.map((objective) => ({
      number: objective.number,
      label: readText(objective.label, language),
    })),
    questions: questions.map((question) => readQuestion(question, question.version, reading)),
  };
}

/** The sessions of the review, also those in which no question is put. */
function sessionsAmong(parts: readonly SetupPart[]): SetupSession[] {
  return parts.flatMap(({ id, label, ...part }) => (id === null || label === null ? [] : [{ ...part, id, label }]));
}

function readSetup(setup: ReviewSetup, language: Language): SetupInLanguage {
  const read = (text: unknown) => readText(text, language);
  const everyObjective = setup.everyObjective.map(({ number, label, title }) => ({
    number,
    label: read(label),
    title: read(title),
  }));
  const reading = { language, everyObjective };
  const parts = questionParts(setup).map((part) => readPart(part, reading));
  const versions = setup.questions.flatMap((question) =>
    question.versions.map((version) => readQuestion(question, version, reading)),
  );
  return {
    title: read(setup.title),
    shortTitle: read(setup.shortTitle),
    place: read(setup.place),
    sessions: sessionsAmong(parts),
    parts,
    questionVersions: new Map(versions.map((question) => [question.versionId, question])),
    objectives: new Map(everyObjective.map(({ number, label }) => [number, { number, label }])),
    documents: setup.documents.map(({ key, symbol, title }) => ({ key, symbol, title: read(title) })),
    everyObjective,
  };
}

/** The texts of the set-up in one language, each falling back where it has no version of its own. */
export function setupInLanguage(setup: ReviewSetup, language: Language): SetupInLanguage {
  const known = inLanguages.get(setup) ?? new Map<Language, SetupInLanguage>();
  inLanguages.set(setup, known);
  const read = known.get(language) ?? readSetup(setup, language);
  known.set(language, read);
  return read;
}
