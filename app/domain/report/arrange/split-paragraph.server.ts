import { randomUUID } from "node:crypto";
import { databaseNull } from "~/db/database-null";
import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { readKept } from "~/domain/counting/read-kept";
import { knownLanguage } from "~/domain/report/content/citation-source.server";
import { readTranslatedFrom } from "~/domain/report/content/outdated-languages";
import { paragraphsInOrder, storeOrder } from "~/domain/report/outline/paragraph-order.server";
import { textsOf } from "~/domain/report/paragraph/paragraph-texts.server";
import { draftFootnote } from "~/domain/report/paragraph/footnote-form";
import { findParagraph, type FoundParagraph } from "~/domain/report/report-access.server";
import type { CommandContext, QueryContext } from "~/domain/shared/context";
import { conflict, type FieldErrors, invalid } from "~/domain/shared/domain-error";
import type { LocalizedText } from "~/language/localized-text";
import { userIdOf } from "~/permission/actor";
import { chosenPart, citationField, footnoteField } from "./arrange-form";
import {
  completeCuts,
  type Cuts,
  keptInTexts,
  offsetsOf,
  type Part,
  partOfFootnote,
  splitTexts,
  translatedFromOf,
} from "./split-texts";

type Splitting = {
  review: string;
  paragraphId: string;
  /** Of the texts that were looked at. */
  revision: number;
  cuts: Cuts;
  /** What the form says of citations and footnotes (`citationField`, `footnoteField`). */
  choices: Record<string, unknown>;
};

type Texts = { first: LocalizedText; second: LocalizedText };
type Asking = Pick<QueryContext, "actor" | "now">;

/** Where everything that was chosen goes; errors for what was not. */
async function divide(tx: WriteTransaction, paragraph: FoundParagraph, { choices, cuts }: Splitting & { cuts: Cuts }) {
  const [citations, footnotes] = [
    await tx.citation.findMany({ where: { paragraphId: paragraph.id }, orderBy: { position: "asc" } }),
    await tx.footnote.findMany({ where: { paragraphId: paragraph.id } }),
  ];
  const texts = textsOf(paragraph);
  const errors: FieldErrors = {};
  const partOf = (field: string, clear: Part | null): Part => {
    const part = chosenPart(choices, field) ?? clear;
    if (!part) errors[field] = ["splitPartMissing"];
    return part ?? "first";
  };
  const offsets = offsetsOf(texts, cuts);
  const cited = citations.map((row) => ({ row, part: partOf(citationField(row.excerptId), null) }));
  const noted = footnotes.map((note) => {
    const { id } = note;
    const clear = partOfFootnote(draftFootnote(note).anchors, { texts, offsets });
    return { id, part: partOf(footnoteField(id), clear) };
  });
  if (Object.keys(errors).length > 0) throw invalid(errors);
  return { cited, noted };
}

/** The second paragraph takes its texts, the first keeps the others; both as versions of their own. */
async function storeTexts(
  tx: WriteTransaction,
  { actor, now }: Asking,
  { paragraph, id, texts }: { paragraph: FoundParagraph; id: string; texts: Texts },
) {
  const { sectionId, originalLanguage } = paragraph;
  const whole = {
    texts: textsOf(paragraph),
    originalLanguage: knownLanguage(originalLanguage),
    translatedFrom: readTranslatedFrom(paragraph.translatedFrom),
  };
  const kept = readKept(paragraph.quantifierChoice);
  const saved = { updatedById: userIdOf(actor), updatedAt: now };
  const columns = (text: LocalizedText) => {
    const words = keptInTexts(kept, text);
    const quantifierChoice = words.length > 0 ? words : databaseNull;
    return { ...saved, text, quantifierChoice, translatedFrom: translatedFromOf(text, whole) };
  };
  const revision = paragraph.revision + 1;
  const second = { id, sectionId, position: 0, kind: "narrative", originalLanguage, revision: 1 };
  await tx.paragraph.create({ data: { ...second, ...columns(texts.second) }, select: { id: true } });
  const where = { id: paragraph.id };
  await tx.paragraph.update({ where, data: { revision, ...columns(texts.first) }, select: { id: true } });
  const version = { savedById: userIdOf(actor), savedAt: now, origin: "split" };
  await tx.paragraphRevision.createMany({
    data: [
      { ...version, paragraphId: paragraph.id, revision, text: texts.first },
      { ...version, paragraphId: id, revision: 1, text: texts.second },
    ],
  });
}

async function storeDivision(
  tx: WriteTransaction,
  { id, paragraphId }: { id: string; paragraphId: string },
  { cited, noted }: Awaited<ReturnType<typeof divide>>,
) {
  const copies = cited.filter(({ part }) => part !== "first").map(({ row }) => ({ ...row, paragraphId: id }));
  if (copies.length > 0) await tx.citation.createMany({ data: copies });
  const leaving = cited.filter(({ part }) => part === "second").map(({ row }) => row.excerptId);
  if (leaving.length > 0) await tx.citation.deleteMany({ where: { paragraphId, excerptId: { in: leaving } } });
  const notes = noted.filter(({ part }) => part === "second").map((note) => note.id);
  if (notes.length > 0) await tx.footnote.updateMany({ where: { id: { in: notes } }, data: { paragraphId: id } });
}

/**
 * Makes two paragraphs of a narrative one, the second behind the first: each with its texts, and with the citations and
 * footnotes that belong to it. What is translated stays so; the whole text stays among the saved versions of the first.
 * @returns the identifier of the second paragraph.
 * @throws DomainError conflict where the texts changed in the meantime, invalid where the original is not cut in two or
 * something has no part, notFound, forbidden.
 */
export function splitParagraph(ctx: CommandContext, input: Splitting): Promise<string> {
  const { review, paragraphId, revision } = input;
  return ctx.write(async (tx) => {
    const { paragraph } = await findParagraph(tx, ctx, { review, paragraphId, permission: "paragraph.write" });
    if (paragraph.kind !== "narrative") throw invalid({ "": ["paragraphGenerated"] });
    if (paragraph.revision !== revision) throw conflict({ revision: paragraph.revision });
    const originalLanguage = knownLanguage(paragraph.originalLanguage);
    const cuts = completeCuts({ texts: textsOf(paragraph), originalLanguage }, input.cuts);
    const texts = splitTexts(textsOf(paragraph), cuts);
    if (!texts.first[originalLanguage] || !texts.second[originalLanguage]) {
      throw invalid({ [`cut-${originalLanguage}`]: ["splitPlaceMissing"] });
    }
    const division = await divide(tx, paragraph, { ...input, cuts });
    const order = (await paragraphsInOrder(tx, paragraph.sectionId)).map(({ id }) => id);
    const id = randomUUID();
    await storeTexts(tx, ctx, { paragraph, id, texts });
    await storeDivision(tx, { id, paragraphId }, division);
    const place = order.indexOf(paragraphId) + 1;
    await storeOrder(tx, [...order.slice(0, place), id, ...order.slice(place)]);
    await recordAuditEvent(tx, ctx, {
      action: "paragraph.split",
      subjectType: "Paragraph",
      subjectId: paragraphId,
      detail: { revision: revision + 1, second: id },
    });
    return id;
  });
}
