import type { WriteTransaction } from "~/db/types";
import { namesOfUsers } from "~/domain/account/people.server";
import type { Language } from "~/language/language";
import { textOfParts } from "~/language/text/merge-part";
import { mergeTexts } from "~/language/text/merge-texts.server";
import { draftFootnote } from "./footnote-form";
import type { ParagraphConflict, ParagraphMerge } from "./paragraph-conflict";
import type { FoundParagraph } from "~/domain/report/report-access.server";

/** The text of one language when typing began, the typed text, and the current text. */
export type Clash = { language: Language; base: string; yours: string; theirs: string };

/** The words that carry the marks of footnotes, by language. */
async function anchorsOf(tx: WriteTransaction, paragraphId: string, language: Language): Promise<string[]> {
  const footnotes = await tx.footnote.findMany({ where: { paragraphId }, orderBy: { position: "asc" } });
  return footnotes.flatMap((footnote) => draftFootnote(footnote).anchors[language] ?? []);
}

/** Who saved the current texts, and when; a choice of a quantifier is no revision. */
async function lastSave(tx: WriteTransaction, { id, revision, updatedAt }: FoundParagraph) {
  const where = { paragraphId_revision: { paragraphId: id, revision } };
  const found = await tx.paragraphRevision.findUnique({ where });
  const savedById = found?.savedById ?? null;
  const names = await namesOfUsers(tx, [savedById]);
  return { savedById, savedBy: names.get(savedById ?? "") ?? null, savedAt: found?.savedAt ?? updatedAt };
}

function mergeOf({ base, yours, theirs }: Clash, anchors: string[]): ParagraphMerge {
  const parts = mergeTexts({ base, yours, theirs }, anchors);
  const proposal = textOfParts(parts);
  const wasKept = (anchor: string) => yours.includes(anchor) || theirs.includes(anchor);
  const lostAnchors = anchors.filter((anchor) => wasKept(anchor) && !proposal.includes(anchor));
  return { base, yours, theirs, proposal, parts, lostAnchors };
}

/**
 * What an editor needs who typed on an older revision: who saved and when, and for each language that both changed the
 * texts and a proposal that joins them. The proposal never splits the words that carry the mark of a footnote; the
 * excerpts that a paragraph cites are stored outside its text and are not affected.
 */
export async function describeParagraphConflict(
  tx: WriteTransaction,
  paragraph: FoundParagraph,
  { clashes = [], choiceBefore }: { clashes?: Clash[]; choiceBefore?: string },
): Promise<ParagraphConflict> {
  const merges: ParagraphConflict["merges"] = {};
  for (const clash of clashes) {
    merges[clash.language] = mergeOf(clash, await anchorsOf(tx, paragraph.id, clash.language));
  }
  const { revision } = paragraph;
  const saved = await lastSave(tx, paragraph);
  return { revision, ...saved, merges, ...(choiceBefore === undefined ? {} : { choiceBefore }) };
}
