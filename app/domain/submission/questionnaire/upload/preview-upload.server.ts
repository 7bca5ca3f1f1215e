import { listAnswers, type AnswerRow } from "~/db/queries/list-answers.server";
import type { PlacedQuestion } from "~/domain/review/question-parts";
import { isAnswerTo } from "~/domain/review/question-scope";
import type { ReviewSetup } from "~/domain/review/review-setup.server";
import type { QueryContext } from "~/domain/shared/context";
import { placedAnswers } from "~/domain/submission/answer/placed-answers";
import { sees, type Sight } from "~/domain/submission/sight";
import { getSubmissionHead } from "~/domain/submission/submission-head.server";
import { toLanguage, type Language } from "~/language/language";
import { textOf } from "~/language/localized-text";
import type { TextChange } from "~/language/text/compare-texts";
import { contentOf, isAnswered, noContent, type TypedFields } from "~/question-kinds/answer-content";
import { comparisonOf } from "~/question-kinds/comparison-register.server";
import type { QuestionKind } from "~/question-kinds/kind";
import { rulesOf } from "~/question-kinds/register";
import { placedOf, settledContent } from "./describe-answers.server";
import type { Unplaced } from "./place-blocks";
import { readAnswers, tidyTyped, type FileLeftOut, type ReadAnswer } from "./read-answers.server";
import { takenAnswerSchema, type TakenAnswer } from "./taken-answer";
import { UnreadableFile, type UploadFault } from "./upload-faults";

/** What a file would change in one answer. */
export type Proposal = {
  label: string;
  language: Language;
  changes: TextChange[];
  /** Nothing is answered so far. */
  isNew: boolean;
  /** The question is put only after another answer, which is not given. */
  hidden: boolean;
  /** Keys of `error:field`: why it cannot be saved; empty where it can. */
  errors: string[];
  /** What is saved where it is accepted. */
  taken: TakenAnswer;
};

type Place = { session: number; question: number; label: string };

export type UploadPreview = {
  proposals: Proposal[];
  /** Answers that are the same in the file. */
  same: number;
  /** Answered here and empty in the file: they stay. */
  emptied: Place[];
  /** Questions that were not found in the file. */
  missing: Place[];
  /** Questions of the file that were not given to the reader: nothing of them is compared. */
  notGiven: Place[];
  unplaced: Unplaced[];
  leftOut: FileLeftOut;
};

type Draft = {
  setup: ReviewSetup;
  answers: AnswerRow[];
  language: Language;
  written: Language;
  shown: ReadonlySet<string>;
};

const isBlank = (value: string | string[]) => (Array.isArray(value) ? value.length === 0 : value === "");

/** Fields in one order, without those that say nothing. */
function essence(typed: TypedFields): string {
  const entries = Object.entries(tidyTyped(typed)).filter(([, value]) => !isBlank(value));
  return JSON.stringify(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function errorsOf(taken: TakenAnswer): string[] {
  const read = takenAnswerSchema.safeParse(taken);
  return read.success ? [] : [...new Set(read.error.issues.map(({ message }) => message))];
}

const keyOf = ({ part, question }: PlacedQuestion) => `${part.number} ${question.number}`;

type Compared = { kind: "same" | "emptied" | "empty" } | { kind: "changed"; proposal: Proposal };

function compare(placed: PlacedQuestion, typed: TypedFields, draft: Draft): Compared {
  const { part, question } = placed;
  const kind = question.kind as QuestionKind;
  const row = draft.answers.find((answer) => isAnswerTo(answer, question, part.id));
  const before = contentOf(row ?? noContent);
  if (essence(typed) === essence(rulesOf(kind).toTyped(before))) return { kind: isAnswered(before) ? "same" : "empty" };
  const otherwise = row && isAnswered(row) ? toLanguage(row.language) : draft.written;
  const after = settledContent(typed, { placed, kind, otherwise });
  if (!isAnswered(after)) return { kind: isAnswered(before) ? "emptied" : "empty" };
  const { language } = after;
  const taken: TakenAnswer = {
    session: part.number,
    question: question.number,
    kind,
    language,
    revision: row?.revision ?? 0,
    objectives: (row?.objectives ?? []).map(String),
    asked: question.version.id,
    fields: typed,
  };
  return {
    kind: "changed",
    proposal: {
      label: textOf(question.version.label, draft.language),
      language,
      changes: comparisonOf(kind).compare(before, after, language),
      isNew: !isAnswered(before),
      hidden: !draft.shown.has(keyOf(placed)),
      errors: errorsOf(taken),
      taken,
    },
  };
}

function placeOf({ part, question }: PlacedQuestion, { language }: Draft): Place {
  return { session: part.number, question: question.number, label: textOf(question.version.label, language) };
}

type Found = { placed: PlacedQuestion; typed: TypedFields };

function placedIn({ setup }: Draft, answers: readonly ReadAnswer[]): Found[] {
  return answers.flatMap((answer) => {
    const placed = placedOf(setup, answer);
    return placed ? [{ placed, typed: answer.typed }] : [];
  });
}

function previewOf(draft: Draft, { found, sight, all }: { found: Found[]; sight: Sight; all: PlacedQuestion[] }) {
  const own = found.filter(({ placed }) => sees(sight, placed));
  const compared = own.map(({ placed, typed }) => ({ placed, compared: compare(placed, typed, draft) }));
  const inFile = new Set(compared.map(({ placed }) => keyOf(placed)));
  const others = found.filter(({ placed, typed }) => !sees(sight, placed) && !Object.values(typed).every(isBlank));
  const places = (list: { placed: PlacedQuestion }[]) => list.map(({ placed }) => placeOf(placed, draft));
  return {
    proposals: compared.flatMap((one) => (one.compared.kind === "changed" ? [one.compared.proposal] : [])),
    same: compared.filter((one) => one.compared.kind === "same").length,
    emptied: places(compared.filter((one) => one.compared.kind === "emptied")),
    missing: places(all.filter((one) => !inFile.has(keyOf(one))).map((placed) => ({ placed }))),
    notGiven: places(others),
  };
}

type Query = { submissionId: string; language: Language; bytes: Uint8Array };

/**
 * What an uploaded file would change in the answers of a submission, question by question. It writes nothing and keeps
 * nothing of the file. A place that is empty in the file changes nothing. Answers with the fault of a file that cannot be
 * read.
 * @throws DomainError notFound
 */
export async function previewUpload(
  ctx: QueryContext,
  { submissionId, language, bytes }: Query,
): Promise<UploadPreview | { fault: UploadFault }> {
  const row = await getSubmissionHead(ctx, submissionId);
  const { setup, sight } = row;
  try {
    const { answers: read, unplaced, leftOut } = readAnswers(bytes, setup);
    const answers = listAnswers(ctx.read, row.id);
    const all = placedAnswers(setup, answers).filter((one) => sees(sight, one));
    const draft = { setup, answers, language, written: toLanguage(row.language), shown: new Set(all.map(keyOf)) };
    return { ...previewOf(draft, { found: placedIn(draft, read), sight, all }), unplaced, leftOut };
  } catch (error) {
    if (error instanceof UnreadableFile) return { fault: error.fault };
    throw error;
  }
}
