import * as z from "zod";
import { databaseNull } from "~/db/database-null";
import type { Prisma, WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, invalid, notFound } from "~/domain/shared/domain-error";
import { type Language, languages } from "~/domain/shared/language";
import { localizedTextSchema } from "~/domain/translation/localized-text";
import { cleanText } from "~/domain/submission/clean-text";
import { canonicalJson } from "./canonical-json";
import { footnoteTypes } from "./footnote-types";
import { type FoundParagraph, findParagraph } from "./report-access.server";

export type DraftFootnote = {
  id: string;
  type: (typeof footnoteTypes)[number];
  texts: Partial<Record<Language, string>>;
  anchors: Partial<Record<Language, string>>;
  url: string;
  /** What stands now, as canonical JSON: a save names it, so that nobody's change is overwritten unseen. */
  before: string;
};

const line = z.string().trim().max(2000, "paragraphTooLong").transform(cleanText).default("");

export const footnoteFormSchema = z.object({
  /** Empty for a new footnote. */
  footnote: z.string().default(""),
  before: z.string().default(""),
  type: z.enum(footnoteTypes, "footnoteTypeMissing"),
  url: line.refine((url) => url === "" || /^https?:\/\/\S+$/.test(url), "footnoteUrlInvalid"),
  "note-en": line,
  "note-fr": line,
  "note-ru": line,
  "anchor-en": line,
  "anchor-fr": line,
  "anchor-ru": line,
});

export type FootnoteForm = z.infer<typeof footnoteFormSchema>;

type FootnoteRow = { id: string; type: string; text: Prisma.JsonValue; url: string | null; anchor: Prisma.JsonValue };

const anchorSchema = z.partialRecord(z.enum(languages), z.string());

function stateOf({ type, text, url, anchor }: Omit<FootnoteRow, "id">): string {
  return canonicalJson({ type, text, url, anchor });
}

/** A footnote as the editor's form shows it. */
export function draftFootnote(row: FootnoteRow): DraftFootnote {
  const texts = localizedTextSchema.parse(row.text);
  const type = footnoteTypes.find((known) => known === row.type) ?? "caveat";
  const shown = languages.map((language) => [language, texts[language]?.text ?? ""]);
  return {
    id: row.id,
    type,
    texts: Object.fromEntries(shown),
    anchors: row.anchor === null ? {} : anchorSchema.parse(row.anchor),
    url: row.url ?? "",
    before: stateOf(row),
  };
}

/** The first language that has words carries the original: that of the paragraph, if it is among them. */
function textOfForm(form: FootnoteForm, original: string | null) {
  const written = languages.filter((language) => form[`note-${language}`] !== "");
  const source = written.find((language) => language === original) ?? written[0];
  const stated = written.map((language) => [
    language,
    { text: form[`note-${language}`], status: language === source ? "original" : "unofficial" },
  ]);
  return Object.fromEntries(stated);
}

function anchorOfForm(form: FootnoteForm) {
  const anchored = languages.filter((language) => form[`anchor-${language}`] !== "");
  if (anchored.length === 0) return null;
  return Object.fromEntries(anchored.map((language) => [language, form[`anchor-${language}`]]));
}

/** A bare link shows its address, so it needs no words of its own. */
function rowOfForm(form: FootnoteForm, paragraph: FoundParagraph) {
  const text = textOfForm(form, paragraph.originalLanguage);
  if (Object.keys(text).length === 0) {
    if (form.type !== "link" || form.url === "") throw invalid({ "note-en": ["footnoteTextMissing"] });
    const bare = languages.map((language) => [language, { text: form.url, status: "original" }]);
    return { type: form.type, text: Object.fromEntries(bare), url: form.url, anchor: anchorOfForm(form) };
  }
  return { type: form.type, text, url: form.url === "" ? null : form.url, anchor: anchorOfForm(form) };
}

type Named = { review: string; paragraphId: string };

/** How a footnote reads now, for those whose save came later. */
function changedMeanwhile(row: FootnoteRow) {
  const { texts, before } = draftFootnote(row);
  return { words: Object.values(texts).filter(Boolean).join(" / "), before };
}

async function storeFootnote(tx: WriteTransaction, paragraph: FoundParagraph, form: FootnoteForm): Promise<void> {
  const { anchor, ...row } = rowOfForm(form, paragraph);
  const data = { ...row, anchor: anchor ?? databaseNull };
  if (form.footnote === "") {
    const last = await tx.footnote.aggregate({ where: { paragraphId: paragraph.id }, _max: { position: true } });
    const position = (last._max.position ?? -1) + 1;
    await tx.footnote.create({ data: { paragraphId: paragraph.id, position, ...data } });
    return;
  }
  const current = await tx.footnote.findFirst({ where: { id: form.footnote, paragraphId: paragraph.id } });
  if (!current) throw notFound();
  if (stateOf(current) !== form.before) throw conflict(changedMeanwhile(current));
  await tx.footnote.update({ where: { id: current.id }, data });
}

/**
 * Adds a footnote to a narrative paragraph, or changes one.
 * @throws DomainError invalid without words, conflict where somebody changed it meanwhile, notFound, forbidden.
 */
export async function writeFootnote(
  ctx: CommandContext,
  { form, ...named }: Named & { form: FootnoteForm },
): Promise<void> {
  await ctx.write(async (tx) => {
    const paragraph = await findParagraph(tx, ctx, { ...named, permission: "paragraph.write" });
    if (paragraph.kind !== "narrative") throw invalid({ "": ["paragraphGenerated"] });
    await storeFootnote(tx, paragraph, form);
    await recordFootnote(tx, ctx, { paragraphId: paragraph.id, action: "footnote.write" });
  });
}

/** Takes a footnote out of a paragraph; does nothing where it is not there. */
export async function removeFootnote(
  ctx: CommandContext,
  { footnote, ...named }: Named & { footnote: string },
): Promise<void> {
  await ctx.write(async (tx) => {
    const paragraph = await findParagraph(tx, ctx, { ...named, permission: "paragraph.write" });
    const { count } = await tx.footnote.deleteMany({ where: { id: footnote, paragraphId: paragraph.id } });
    if (count > 0) await recordFootnote(tx, ctx, { paragraphId: paragraph.id, action: "footnote.remove" });
  });
}

function recordFootnote(
  tx: WriteTransaction,
  ctx: CommandContext,
  { paragraphId, action }: { paragraphId: string; action: string },
): Promise<void> {
  return recordAuditEvent(tx, ctx, { action, subjectType: "Paragraph", subjectId: paragraphId });
}
