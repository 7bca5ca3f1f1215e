import { databaseNull } from "~/db/database-null";
import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, invalid, notFound } from "~/domain/shared/domain-error";
import { anchorErrors, draftFootnote, type FootnoteForm, typedFootnote } from "./footnote-form";
import { canonicalJson } from "~/domain/report/content/canonical-json";
import { textsOf } from "./paragraph-texts.server";
import { findParagraph, type FoundParagraph } from "~/domain/report/report-access.server";

/** The footnote that the paragraph has already with just these words in this place: a form that was sent twice is one. */
async function hasFootnote(tx: WriteTransaction, paragraph: FoundParagraph, wanted: unknown): Promise<boolean> {
  const present = await tx.footnote.findMany({ where: { paragraphId: paragraph.id } });
  return present.some(
    ({ type, text, url, anchor }) => canonicalJson({ type, text, url, anchor }) === canonicalJson(wanted),
  );
}

async function storeFootnote(tx: WriteTransaction, paragraph: FoundParagraph, form: FootnoteForm): Promise<boolean> {
  const row = typedFootnote(form, paragraph.originalLanguage);
  if (!row) throw invalid({ "note-en": ["footnoteTextMissing"] });
  const errors = anchorErrors(form, textsOf(paragraph));
  if (Object.keys(errors).length > 0) throw invalid(errors);
  const data = { ...row, anchor: row.anchor ?? databaseNull };
  if (form.footnote === "") {
    if (await hasFootnote(tx, paragraph, row)) return false;
    const last = await tx.footnote.aggregate({ where: { paragraphId: paragraph.id }, _max: { position: true } });
    const position = (last._max.position ?? -1) + 1;
    await tx.footnote.create({ data: { paragraphId: paragraph.id, position, ...data } });
    return true;
  }
  const current = await tx.footnote.findFirst({ where: { id: form.footnote, paragraphId: paragraph.id } });
  if (!current) throw notFound();
  const { texts, before } = draftFootnote(current);
  if (before !== form.before) throw conflict({ words: Object.values(texts).filter(Boolean).join(" / "), before });
  await tx.footnote.update({ where: { id: current.id }, data });
  return true;
}

type Input = { review: string; paragraphId: string; form: FootnoteForm };

/**
 * Adds a footnote to a narrative paragraph, or changes one. Sent twice, a new one is added once.
 * @throws DomainError invalid without words or where its mark is to follow words that are not in the text, conflict
 * where someone changed it in the meantime, notFound, forbidden.
 */
export async function writeFootnote(ctx: CommandContext, { form, ...named }: Input): Promise<void> {
  await ctx.write(async (tx) => {
    const { paragraph } = await findParagraph(tx, ctx, { ...named, permission: "paragraph.write" });
    if (paragraph.kind !== "narrative") throw invalid({ "": ["paragraphGenerated"] });
    if (!(await storeFootnote(tx, paragraph, form))) return;
    await recordAuditEvent(tx, ctx, {
      action: "footnote.write",
      subjectType: "Paragraph",
      subjectId: paragraph.id,
    });
  });
}
