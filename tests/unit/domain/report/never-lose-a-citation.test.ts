import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { footnoteFormSchema } from "~/domain/report/paragraph/footnote-form";
import { readConflict } from "~/domain/report/paragraph/paragraph-conflict";
import { writeFootnote } from "~/domain/report/paragraph/write-footnote.server";
import { writeParagraph } from "~/domain/report/paragraph/write-paragraph.server";
import { DomainError } from "~/domain/shared/domain-error";
import { useDatabase } from "../../../support/database";
import { type Current, Desk, type Editor, schedules, type Step, wordsOf } from "../../../support/interleaved-editors";
import { contextOf, createReportCase, type ReportCase } from "../../../given/report-case";

const runs = Number(process.env["SCHEDULES"] ?? 400);
const review = "ece-test";
/** The words that carry the marks of three footnotes, of which two overlap. */
const anchors = ["digital services for migrants", "services for", "without papers"];
const beginning = "Several States spoke of digital services for migrants, and of help without papers.";

const held = useDatabase({ keep: true });
let given: ReportCase;
let paragraphId: string;

beforeAll(async () => {
  given = await createReportCase(held.database);
  paragraphId = given.paragraphs.summary;
  const text = { en: { text: beginning, status: "original" } };
  await held.database.write((tx) => tx.paragraph.update({ where: { id: paragraphId }, data: { text } }));
  for (const anchor of anchors) {
    const form = footnoteFormSchema.parse({ type: "titled-link", url: "", "note-en": "Note", "anchor-en": anchor });
    await writeFootnote(contextOf(held.database, given.actors.editor), { review, paragraphId, form });
  }
});

class ParagraphDesk extends Desk {
  /** Anchors that an editor took words out of, or put words into, since the last save. */
  #torn = new Map<Editor, Set<string>>();
  tornByHand = new Set<string>();

  async current(): Promise<Current> {
    const { revision, text } = await held.database.read.paragraph.findUniqueOrThrow({ where: { id: paragraphId } });
    return { revision, text: (text as { en?: { text: string } } | null)?.en?.text ?? "" };
  }

  /** Every second word is in the text already, as when someone rewrites a sentence. */
  override insert(editor: Editor, one: Step): void {
    if (!one.paragraph) {
      super.insert(editor, one);
      return;
    }
    const words = editor.text.split(/(?<=\s)/);
    const again = wordsOf(beginning)[one.at % wordsOf(beginning).length] ?? "";
    const index = (one.at * 7) % (words.length + 1);
    words.splice(index, 0, index === words.length ? ` ${again} ` : `${again} `);
    editor.text = words.join("");
  }

  override async act(editor: Editor, one: Step): Promise<void> {
    const before = editor.text;
    await super.act(editor, one);
    if (one.act !== "insert" && one.act !== "remove") return;
    const torn = this.#torn.get(editor) ?? new Set();
    for (const anchor of anchors) if (before.includes(anchor) && !editor.text.includes(anchor)) torn.add(anchor);
    this.#torn.set(editor, torn);
  }

  async trySave(editor: Editor) {
    const { text, revision } = editor;
    const ctx = contextOf(held.database, given.actors.editor);
    const typed = { en: { text: text.trim(), revision } };
    const refused = await writeParagraph(ctx, { review, paragraphId, typed }).catch((error: unknown) => error);
    if (!(refused instanceof Error)) {
      for (const anchor of this.#torn.get(editor) ?? []) this.tornByHand.add(anchor);
      return { saved: (await this.revisionOf(text.trim())) ?? revision };
    }
    const conflict = refused instanceof DomainError ? readConflict(refused.details.data) : null;
    const merge = conflict?.merges.en;
    if (!conflict || !merge) throw new Error("a save was refused without a proposal", { cause: refused });
    for (const anchor of anchors) {
      if (merge.yours.includes(anchor) && merge.theirs.includes(anchor)) expect(merge.proposal).toContain(anchor);
    }
    return { proposed: { text: merge.proposal, revision: conflict.revision } };
  }

  /** The last revision with such a text: what the page shows after its own save. */
  async revisionOf(text: string): Promise<number | undefined> {
    const revisions = await held.database.read.paragraphRevision.findMany({
      where: { paragraphId },
      orderBy: { revision: "desc" },
    });
    return revisions.find((row) => (row.text as { en?: { text: string } } | null)?.en?.text === text)?.revision;
  }
}

/** The paragraph as it begins, on the page of every editor. */
async function freshParagraph(desk: ParagraphDesk): Promise<void> {
  await held.database.write(async (tx) => {
    const text = { en: { text: beginning, status: "original" } };
    await tx.paragraphRevision.deleteMany({ where: { paragraphId } });
    await tx.paragraph.update({ where: { id: paragraphId }, data: { text, revision: 1 } });
    await tx.paragraphRevision.create({ data: { paragraphId, revision: 1, text, savedAt: new Date() } });
  });
  for (const editor of desk.editors) Object.assign(editor, { text: beginning, revision: 1 });
}

it(
  "loses no word and no place of a footnote in a paragraph, unless someone who had it removed it",
  { timeout: 600_000 },
  async () => {
    const cited = () => held.database.read.citation.findMany({ where: { paragraphId }, orderBy: { position: "asc" } });
    const before = await cited();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(schedules, async ([editors, steps]) => {
        const desk = new ParagraphDesk(editors, run);
        run += 1;
        await freshParagraph(desk);
        await desk.runAll(steps);
        expect(await desk.lostWords()).toEqual([]);
        const { text } = await desk.current();
        const lost = anchors.filter((anchor) => !text.includes(anchor) && !desk.tornByHand.has(anchor));
        expect(lost).toEqual([]);
      }),
      { numRuns: runs, endOnFailure: true },
    );
    expect(await cited()).toEqual(before);
    expect(await held.database.read.footnote.count({ where: { paragraphId } })).toBe(anchors.length);
  },
);
