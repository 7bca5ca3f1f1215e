import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { findParagraph } from "~/domain/report/report-access.server";

type Input = { review: string; paragraphId: string; footnote: string };

/** Takes a footnote out of a paragraph; does nothing where it is not there. */
export async function removeFootnote(ctx: CommandContext, { footnote, ...named }: Input): Promise<void> {
  await ctx.write(async (tx) => {
    const { paragraph } = await findParagraph(tx, ctx, { ...named, permission: "paragraph.write" });
    const { count } = await tx.footnote.deleteMany({ where: { id: footnote, paragraphId: paragraph.id } });
    if (count === 0) return;
    await recordAuditEvent(tx, ctx, {
      action: "footnote.remove",
      subjectType: "Paragraph",
      subjectId: paragraph.id,
    });
  });
}
