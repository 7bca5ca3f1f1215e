import { databaseNull } from "~/db/database-null";
import { findParagraphRow, type ParagraphRow } from "~/db/queries/report-rows.server";
import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { keyOfKept } from "~/domain/counting/kept-words";
import { readKept } from "~/domain/counting/read-kept";
import { canonicalJson } from "~/domain/report/content/canonical-json";
import { paragraphsInOrder } from "~/domain/report/outline/paragraph-order.server";
import { findParagraph } from "~/domain/report/report-access.server";
import type { CommandContext, QueryContext } from "~/domain/shared/context";
import { conflict, invalid, notFound } from "~/domain/shared/domain-error";
import { draftFootnote } from "~/domain/report/paragraph/footnote-form";
import { type LocalizedText, localizedTextSchema } from "~/language/localized-text";
import { userIdOf } from "~/permission/actor";
import { anchorInFirst, anchorInSecond, joinedTranslatedFrom, joinTexts } from "./join-texts";
import { joiningOf, whyNotJoined } from "./joining.server";

type JoiningTwo = { review: string; paragraphId: string; revision: number; next: string; nextRevision: number };
type Pair = { first: ParagraphRow; second: ParagraphRow };
type Anchor = Parameters<typeof anchorInFirst>[0];

function anchorOf(note: ParagraphRow["footnotes"][number]): Anchor {
  return note.anchor === null ? null : draftFootnote(note).anchors;
}

async function storeJoined(tx: WriteTransaction, ctx: Pick<QueryContext, "actor" | "now">, { first, second }: Pair) {
  const [one, other] = [joiningOf(first), joiningOf(second)];
  const text = joinTexts(one, other);
  const keptBefore = readKept(first.quantifierChoice);
  const keys = new Set(keptBefore.map(keyOfKept));
  const kept = [...keptBefore, ...readKept(second.quantifierChoice).filter((each) => !keys.has(keyOfKept(each)))];
  const revision = first.revision + 1;
  const by = { updatedById: userIdOf(ctx.actor), updatedAt: ctx.now };
  const translatedFrom = joinedTranslatedFrom(one, other);
  const quantifierChoice = kept.length > 0 ? kept : databaseNull;
  const data = { text, translatedFrom, quantifierChoice, revision, ...by };
  await tx.paragraph.update({ where: { id: first.id }, data, select: { id: true } });
  await tx.paragraph.update({ where: { id: second.id }, data: { removedAt: ctx.now }, select: { id: true } });
  const version = { paragraphId: first.id, revision, text, origin: "joined" };
  await tx.paragraphRevision.create({ data: { ...version, savedById: by.updatedById, savedAt: ctx.now } });
  return text;
}

/** What the second cites is cited by the first too, as it was; what both cite stays as the first has it. */
async function joinCitations(tx: WriteTransaction, { first, second }: Pair) {
  const rows = await tx.citation.findMany({
    where: { paragraphId: { in: [first.id, second.id] } },
    orderBy: { position: "asc" },
  });
  const own = rows.filter(({ paragraphId }) => paragraphId === first.id);
  const known = new Set(own.map(({ excerptId }) => excerptId));
  const added = rows.filter(({ excerptId, paragraphId }) => paragraphId === second.id && !known.has(excerptId));
  const last = Math.max(-1, ...own.map(({ position }) => position));
  const data = added.map((row, index) => ({ ...row, paragraphId: first.id, position: last + 1 + index }));
  if (data.length > 0) await tx.citation.createMany({ data });
}

/** Marks stay behind the words that they follow; those at the end of the first now follow its last words. */
async function joinFootnotes(tx: WriteTransaction, { first, second }: Pair, joined: LocalizedText) {
  const [one, other] = [joiningOf(first), joiningOf(second)];
  for (const note of first.footnotes) {
    const { id, anchor } = note;
    const now = anchorInFirst(anchorOf(note), one.texts, joined);
    if (canonicalJson(now) === canonicalJson(anchor)) continue;
    await tx.footnote.update({ where: { id }, data: { anchor: now ?? databaseNull }, select: { id: true } });
  }
  if (second.footnotes.length === 0) return;
  const { _max: last } = await tx.footnote.aggregate({ where: { paragraphId: first.id }, _max: { position: true } });
  await tx.footnote.createMany({
    data: second.footnotes.map((note, index) => ({
      ...{ paragraphId: first.id, position: (last.position ?? -1) + 1 + index, type: note.type, url: note.url },
      text: localizedTextSchema.parse(note.text),
      anchor: anchorInSecond(anchorOf(note), other.texts, joined) ?? databaseNull,
    })),
  });
}

/** Both paragraphs, as they are now. @throws DomainError conflict where one is another than the page showed */
async function pairOf(tx: WriteTransaction, input: JoiningTwo & { sectionId: string }): Promise<Pair> {
  const { paragraphId, revision, next, nextRevision, sectionId } = input;
  const order = (await paragraphsInOrder(tx, sectionId)).map(({ id }) => id);
  const follows = order[order.indexOf(paragraphId) + 1];
  const [first, second] = [findParagraphRow(tx, paragraphId), findParagraphRow(tx, next)];
  if (!first || !second) throw notFound();
  if (follows !== next || first.revision !== revision || second.revision !== nextRevision) {
    throw conflict({ revision: first.revision });
  }
  return { first, second };
}

/**
 * Makes one paragraph of a narrative one and the next in its section: texts one behind the other, with the citations and
 * footnotes of both. The second leaves the outline as it is, and can be brought back.
 * @throws DomainError conflict where one of them changed in the meantime, invalid where they cannot be joined, notFound,
 * forbidden.
 */
export async function joinParagraphs(ctx: CommandContext, input: JoiningTwo): Promise<void> {
  const { review, paragraphId, next } = input;
  await ctx.write(async (tx) => {
    const { paragraph } = await findParagraph(tx, ctx, { review, paragraphId, permission: "paragraph.write" });
    const pair = await pairOf(tx, { ...input, sectionId: paragraph.sectionId });
    const reason = whyNotJoined(pair.first, pair.second);
    if (reason) throw invalid({ "": [reason] });
    const joined = await storeJoined(tx, ctx, pair);
    await joinCitations(tx, pair);
    await joinFootnotes(tx, pair, joined);
    await recordAuditEvent(tx, ctx, {
      action: "paragraph.join",
      subjectType: "Paragraph",
      subjectId: paragraphId,
      detail: { revision: input.revision + 1, second: next },
    });
  });
}
