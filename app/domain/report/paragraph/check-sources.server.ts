import * as z from "zod";
import { findParagraphRow } from "~/db/queries/report-rows.server";
import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { type OpenChange, openChangesOf } from "~/domain/report/content/compose-paragraph.server";
import { findParagraph } from "~/domain/report/report-access.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid } from "~/domain/shared/domain-error";
import { cleanText } from "~/language/text/clean-text";
import { userIdOf } from "~/permission/actor";
import { checkOutcomes } from "./changed-source";
import { longestReason } from "./paragraph-schema";

/** `changes`: the keys of what the page showed, with spaces between, so that nothing is settled that nobody saw. */
export const sourceCheckSchema = z.object({
  outcome: z.enum(checkOutcomes),
  checkReason: z
    .string()
    .max(longestReason, "quantifierReasonTooLong")
    .transform((typed) => cleanText(typed).trim())
    .pipe(z.string().min(1, "sourceCheckReasonMissing")),
  changes: z.string().max(200_000),
});

type Check = { review: string; paragraphId: string; form: z.infer<typeof sourceCheckSchema> };

/** Whether the text of a paragraph was saved after the latest of the changes. */
async function isRedrafted(tx: WriteTransaction, paragraphId: string, changes: readonly OpenChange[]) {
  const latest = Math.max(0, ...changes.map(({ at }) => at?.getTime() ?? 0));
  const later = { paragraphId, savedAt: { gt: new Date(latest) } };
  return (await tx.paragraphRevision.findFirst({ where: later, select: { revision: true } })) !== null;
}

/**
 * Records that an editor looked at a paragraph whose sources have changed: its text is still right, or was rewritten.
 * What changed after the page was read stays open; done again, it changes nothing.
 * @throws DomainError invalid without a reason, or where the text was not saved since the sources changed; notFound,
 * forbidden.
 */
export async function checkSources(ctx: CommandContext, { review, paragraphId, form }: Check): Promise<void> {
  const { outcome, checkReason: reason, changes } = form;
  const seen = new Set(changes.split(" "));
  await ctx.write(async (tx) => {
    await findParagraph(tx, ctx, { review, paragraphId, permission: "paragraph.write" });
    const row = findParagraphRow(tx, paragraphId);
    const open = row ? openChangesOf(row).filter(({ key }) => seen.has(key)) : [];
    if (open.length === 0) return;
    if (outcome === "redrafted" && !(await isRedrafted(tx, paragraphId, open)))
      throw invalid({ checkReason: ["paragraphNotRedrafted"] });
    const by = { checkedById: userIdOf(ctx.actor), checkedAt: ctx.now };
    await tx.sourceCheck.create({ data: { paragraphId, outcome, reason, changes: open.map(({ key }) => key), ...by } });
    await recordAuditEvent(tx, ctx, {
      action: "paragraph.checkSources",
      subjectType: "Paragraph",
      subjectId: paragraphId,
      detail: { outcome, changes: open.length },
    });
  });
}
