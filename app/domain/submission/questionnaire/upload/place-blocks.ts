import { readBookmark, type FoundBookmark, type QuestionKey } from "~/domain/submission/questionnaire/bookmarks";
import { sameWords } from "~/language/text/read-blocks";
import { splitNotes, withNotes } from "~/language/text/structure/text-notes";
import { plainOf, type DocumentBlock, type DocumentParagraph } from "./document";
import type { KnownQuestion, KnownWords } from "./known-words.server";

/** A text that is no answer: where it was found, where that is known. */
export type Unplaced = { near: QuestionKey | null; text: string };

/** What a file has for one question. */
export type PlacedBlocks = { question: KnownQuestion; blocks: DocumentBlock[] };

export type PlacedDocument = {
  placed: PlacedBlocks[];
  unplaced: Unplaced[];
  /** The bookmarks of the title: of which review the file is. */
  reviews: string[];
};

const isSame = (one: QuestionKey, other: QuestionKey) =>
  one.session === other.session && one.question === other.question;

function paragraphsIn(block: DocumentBlock): DocumentParagraph[] {
  if (block.kind === "paragraph") return [block];
  return block.rows.flatMap((row) => row.flatMap((cell) => cell.flatMap(paragraphsIn)));
}

const marksOf = ({ bookmarks }: DocumentParagraph) => bookmarks.flatMap((name) => readBookmark(name) ?? []);

/** A table that has headings of the questionnaire in it only frames them: its cells are read one after the other. */
function unframed(blocks: readonly DocumentBlock[]): DocumentBlock[] {
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") return [block];
    const cells = block.rows.flat();
    const frames = paragraphsIn(block).some((paragraph) => marksOf(paragraph).length > 0);
    const single = cells.length === 1;
    return frames || single ? unframed(cells.flat()) : [block];
  });
}

/** Walks through a file and gives each piece to the question under whose heading it is. */
class Placing {
  readonly found: PlacedDocument = { placed: [], unplaced: [], reviews: [] };
  private session: number | null = null;
  private current: PlacedBlocks | null = null;
  /** The line above the answer was read. */
  private answering = false;
  /** Pieces between a heading and that line. */
  private above: DocumentBlock[] = [];

  constructor(private readonly known: KnownWords) {}

  /** Without the line above the answer, all that is under the heading is the answer. */
  private close(session = this.session): void {
    this.current?.blocks.push(...this.above);
    this.above = [];
    this.current = null;
    this.answering = false;
    this.session = session;
  }

  private open(question: KnownQuestion): void {
    this.close(question.session);
    const begun = this.found.placed.find((one) => isSame(one.question, question));
    this.current = begun ?? { question, blocks: [] };
    if (!begun) this.found.placed.push(this.current);
  }

  /** What is above the place of the answer and not printed belongs nowhere. */
  private beginAnswer(): void {
    for (const block of this.above) this.drop(plainOf([block]));
    this.above = [];
    this.answering = true;
  }

  private drop(text: string): void {
    const question = this.current?.question;
    const near = question ? { session: question.session, question: question.question } : null;
    const words = withNotes(text.trim());
    if (words !== "") this.found.unplaced.push({ near, text: words });
  }

  private take(block: DocumentBlock): void {
    if (!this.current) this.drop(plainOf([block]));
    else if (this.answering) this.current.blocks.push(block);
    else this.above.push(block);
  }

  private byKey(key: QuestionKey): KnownQuestion | undefined {
    return this.known.questions.find((question) => isSame(question, key));
  }

  private isCurrent(key: QuestionKey): boolean {
    return this.current !== null && isSame(this.current.question, key);
  }

  private follow(mark: FoundBookmark): void {
    if (mark.kind === "review") this.found.reviews.push(mark.name);
    if (mark.kind === "end") this.close();
    if (mark.kind === "part") this.close(mark.session);
    if (mark.kind === "answer" && this.isCurrent(mark.key)) this.beginAnswer();
    if (mark.kind !== "question") return;
    const question = this.byKey(mark.key);
    if (question) this.open(question);
    else this.close();
  }

  /** What a paragraph with a mark says beyond the words that are printed there: an answer that was joined to it. */
  private beyondPrinted(words: string): string {
    const { headings = [], answerLabels = [] } = this.current?.question ?? {};
    const printed = [...headings, ...answerLabels, ...this.known.around, ...this.known.parts.keys()];
    const begun = printed.filter((line) => words.startsWith(line)).map(({ length }) => length);
    return words.slice(Math.max(0, ...begun)).trim();
  }

  private readMarked(paragraph: DocumentParagraph, marks: readonly FoundBookmark[]): void {
    marks.forEach((mark) => this.follow(mark));
    if (marks.some(({ kind }) => kind === "owner")) return;
    const words = sameWords(paragraph.text);
    const beyond = this.beyondPrinted(words);
    const rest = splitNotes(beyond);
    // A note on a printed line is of no answer.
    if (rest.text.trim() === "") this.drop(rest.notes.join("\n"));
    if (rest.text.trim() === "") return;
    if (beyond !== words && this.current) this.take({ ...paragraph, text: beyond });
    else this.drop(paragraph.text);
  }

  /** A heading whose bookmark was lost, known by its words; without its session it may be that of several questions. */
  private readHeading(words: string): boolean {
    const part = this.known.parts.get(words);
    const named = this.known.questions.filter(({ headings }) => headings.has(words));
    if (part === undefined && (named.length === 0 || (this.answering && named.some((one) => this.isCurrent(one))))) {
      return false;
    }
    const own = named.find(({ session }) => session === this.session) ?? (named.length === 1 ? named[0] : undefined);
    if (own) this.open(own);
    else this.close(part);
    return true;
  }

  private isPrinted(words: string): boolean {
    return Boolean(this.current?.question.lines.has(words)) || this.known.around.has(words);
  }

  private isPrintedLine(words: string): boolean {
    if (words === "") return false;
    if (this.readHeading(words)) return true;
    if (this.answering) return false;
    if (!this.current?.question.answerLabels.has(words)) return this.isPrinted(words);
    this.beginAnswer();
    return true;
  }

  /** Whether a paragraph without a mark is printed, and so no answer; nor is a note on it. */
  private readPrinted({ text, item }: DocumentParagraph): boolean {
    const line = splitNotes(text);
    const printed = this.isPrintedLine(sameWords(item ? line.text.replace(/^\s*\S+ /, "") : line.text));
    if (printed) this.drop(line.notes.join("\n"));
    return printed;
  }

  /** A content control says whose answer is in it, also where the heading was lost. */
  private readTag(tag: string | null): void {
    const mark = tag === null ? null : readBookmark(tag);
    if (mark?.kind !== "question" || this.isCurrent(mark.key)) return;
    const question = this.byKey(mark.key);
    if (!question) return;
    this.open(question);
    this.answering = true;
  }

  read(blocks: readonly DocumentBlock[]): PlacedDocument {
    for (const block of unframed(blocks)) {
      const paragraph = block.kind === "paragraph" ? block : null;
      const marks = paragraph ? marksOf(paragraph) : [];
      if (paragraph && marks.length > 0) {
        this.readMarked(paragraph, marks);
        continue;
      }
      this.readTag(paragraph?.tag ?? null);
      if (!paragraph || !this.readPrinted(paragraph)) this.take(block);
    }
    this.close();
    return this.found;
  }
}

/** Gives each piece of a file to its question: by bookmark, by content control, or by the words of its heading. */
export function placeBlocks(blocks: readonly DocumentBlock[], known: KnownWords): PlacedDocument {
  return new Placing(known).read(blocks);
}
