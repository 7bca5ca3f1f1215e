import type { ReviewSetup } from "~/domain/review/review-setup.server";
import { textOfBlocks, type ReadBlock } from "~/language/text/read-blocks";
import { cleanText } from "~/language/text/clean-text";
import type { TypedFields } from "~/question-kinds/answer-content";
import { splitNotes, withNotes } from "~/language/text/structure/text-notes";
import { textIn } from "~/question-kinds/typed-values";
import { fileFormsOf } from "~/question-kinds/file-register";
import { reviewBookmark } from "~/domain/submission/questionnaire/bookmarks";
import type { DocumentBlock, LeftOut } from "./document";
import { knownWords, type KnownQuestion } from "./known-words.server";
import { placeBlocks, type Unplaced } from "./place-blocks";
import { readDocument } from "./read-document.server";
import { UnreadableFile } from "./upload-faults";

/** What a file says for one question, as its form would have it typed. */
export type ReadAnswer = { question: KnownQuestion; typed: TypedFields };

/** `tables` became lines of an answer; `styled`: answers that have bold letters, italics or the like. */
export type FileLeftOut = LeftOut & { tables: number; styled: number };

export type ReadAnswers = {
  /** In the order of the file; questions for which it has no place are missing. */
  answers: ReadAnswer[];
  unplaced: Unplaced[];
  leftOut: FileLeftOut;
};

function toReadBlock(block: DocumentBlock): ReadBlock {
  if (block.kind === "paragraph") return { kind: "paragraph", text: block.text, item: block.item };
  return { kind: "table", rows: block.rows.map((row) => row.map((cell) => textOfBlocks(cell.map(toReadBlock)))) };
}

const tidyLines = (text: string) =>
  cleanText(text)
    .replace(/[^\S\n]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\n+$/g, "");

/** Fields without what a word processor adds or drops unseen: spaces at the ends of lines, more than one blank line. */
export function tidyTyped(typed: TypedFields): TypedFields {
  const entries = Object.entries(typed).map(
    ([name, value]) => [name, typeof value === "string" ? tidyLines(value) : value] as const,
  );
  return Object.fromEntries(entries);
}

type Read = ReadAnswer & { notPlaced: string[]; notes: number; tables: number; styled: boolean };

function isStyled(block: DocumentBlock): boolean {
  return block.kind === "paragraph" ? block.styled : block.rows.some((row) => row.some((cell) => cell.some(isStyled)));
}

/** The blocks without the notes in their words, for a kind whose answer has none; and the notes. */
function withoutNotes(blocks: readonly ReadBlock[]): { blocks: ReadBlock[]; notes: string[] } {
  const found: string[] = [];
  const split = (text: string) => {
    const { text: words, notes } = splitNotes(text);
    found.push(...notes);
    return words;
  };
  const read = blocks.map((block): ReadBlock =>
    block.kind === "paragraph"
      ? { ...block, text: split(block.text) }
      : { ...block, rows: block.rows.map((row) => row.map(split)) },
  );
  return { blocks: read, notes: found };
}

function readAnswer(question: KnownQuestion, blocks: readonly DocumentBlock[]): Read {
  const { read, readsTables } = fileFormsOf(question.kind).word;
  const { blocks: plain, notes } = withoutNotes(blocks.map(toReadBlock));
  const isText = question.kind === "text";
  const { typed, notPlaced } = read(isText ? blocks.map(toReadBlock) : plain, question.contexts);
  const tables = readsTables ? 0 : blocks.filter(({ kind }) => kind === "table").length;
  const unplacedNotes = isText ? [] : notes;
  return {
    question,
    typed: tidyTyped(isText ? { ...typed, text: withNotes(textIn(typed["text"])) } : typed),
    notPlaced: [...notPlaced, ...unplacedNotes],
    notes: unplacedNotes.length,
    tables,
    styled: blocks.some(isStyled),
  };
}

/**
 * Reads the answers in an uploaded file. Its keys are the bookmarks of its headings; where they were lost, its content
 * controls and the words of its headings, in any language.
 * @throws UnreadableFile
 */
export function readAnswers(bytes: Uint8Array, setup: ReviewSetup): ReadAnswers {
  const document = readDocument(bytes);
  const { placed, unplaced, reviews } = placeBlocks(document.blocks, knownWords(setup));
  if (reviews.length > 0 && !reviews.includes(reviewBookmark(setup.slug))) {
    throw new UnreadableFile("documentOtherReview");
  }
  if (placed.length === 0) throw new UnreadableFile("documentNoQuestions");
  const read = placed.map(({ question, blocks }) => readAnswer(question, blocks));
  const notPlaced = read.flatMap(({ question: { session, question }, notPlaced: texts }) =>
    texts.map((text) => ({ near: { session, question }, text })),
  );
  return {
    answers: read.map(({ question, typed }) => ({ question, typed })),
    unplaced: [...unplaced, ...notPlaced, ...document.outside.map((text) => ({ near: null, text }))],
    leftOut: {
      ...document.leftOut,
      notes: document.leftOut.notes + read.reduce((sum, { notes }) => sum + notes, 0),
      tables: read.reduce((sum, { tables }) => sum + tables, 0),
      styled: read.filter(({ styled }) => styled).length,
    },
  };
}
