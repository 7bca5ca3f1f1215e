import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { findParagraph } from "~/domain/report/report-access.server";

type Named = { review: string; paragraphId: string };

async function setRemoved(ctx: CommandContext, { review, paragraphId }: Named, removed: boolean): Promise<void> {
  await ctx.write(async (tx) => {
    const asked = { review, paragraphId, permission: "paragraph.write", removed: true } as const;
    const { paragraph } = await findParagraph(tx, ctx, asked);
    if ((paragraph.removedAt !== null) === removed) return;
    await tx.paragraph.update({ where: { id: paragraphId }, data: { removedAt: removed ? ctx.now : null } });
    await recordAuditEvent(tx, ctx, {
      action: removed ? "paragraph.remove" : "paragraph.restore",
      subjectType: "Paragraph",
      subjectId: paragraphId,
    });
  });
}

/** Takes a paragraph out of the outline, with its texts and citations kept. */
export function removeParagraph(ctx: CommandContext, named: Named): Promise<void> {
  return setRemoved(ctx, named, true);
}

/** Puts a paragraph back where it was. */
export function restoreParagraph(ctx: CommandContext, named: Named): Promise<void> {
  return setRemoved(ctx, named, false);
}
