import { databaseNull } from "~/db/database-null";
import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, invalid, notFound } from "~/domain/shared/domain-error";
import { draftFootnote, type FootnoteForm, typedFootnote } from "./footnote-form";
import { findParagraph, type FoundParagraph } from "~/domain/report/report-access.server";

async function storeFootnote(tx: WriteTransaction, paragraph: FoundParagraph, form: FootnoteForm): Promise<void> {
  const row = typedFootnote(form, paragraph.originalLanguage);
  if (!row) throw invalid({ "note-en": ["footnoteTextMissing"] });
  const data = { ...row, anchor: row.anchor ?? databaseNull };
  if (form.footnote === "") {
    const last = await tx.footnote.aggregate({ where: { paragraphId: paragraph.id }, _max: { position: true } });
    const position = (last._max.position ?? -1) + 1;
    await tx.footnote.create({ data: { paragraphId: paragraph.id, position, ...data } });
    return;
  }
  const current = await tx.footnote.findFirst({ where: { id: form.footnote, paragraphId: paragraph.id } });
  if (!current) throw notFound();
  const { texts, before } = draftFootnote(current);
  if (before !== form.before) throw conflict({ words: Object.values(texts).filter(Boolean).join(" / "), before });
  await tx.footnote.update({ where: { id: current.id }, data });
}

type Input = { review: string; paragraphId: string; form: FootnoteForm };

/**
 * Adds a footnote to a narrative paragraph, or changes one.
 * @throws DomainError invalid without words, conflict where somebody changed it in the meantime, notFound, forbidden.
 */
export async function writeFootnote(ctx: CommandContext, { form, ...named }: Input): Promise<void> {
  await ctx.write(async (tx) => {
    const { paragraph } = await findParagraph(tx, ctx, { ...named, permission: "paragraph.write" });
    if (paragraph.kind !== "narrative") throw invalid({ "": ["paragraphGenerated"] });
    await storeFootnote(tx, paragraph, form);
    await recordAuditEvent(tx, ctx, {
      action: "footnote.write",
      subjectType: "Paragraph",
      subjectId: paragraph.id,
    });
  });
}
