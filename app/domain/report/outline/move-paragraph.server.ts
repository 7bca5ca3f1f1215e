import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { paragraphsInOrder, storeOrder } from "./paragraph-order.server";
import { findParagraph } from "~/domain/report/report-access.server";

type Move = { review: string; paragraphId: string; direction: "up" | "down" };

/** Moves a paragraph one place within its section; at the edge of the section nothing happens. */
export async function moveParagraph(ctx: CommandContext, { review, paragraphId, direction }: Move): Promise<void> {
  await ctx.write(async (tx) => {
    const { paragraph } = await findParagraph(tx, ctx, { review, paragraphId, permission: "paragraph.write" });
    const order = (await paragraphsInOrder(tx, paragraph.sectionId)).map(({ id }) => id);
    const from = order.indexOf(paragraphId);
    const to = direction === "up" ? from - 1 : from + 1;
    const neighbour = order[to];
    if (neighbour === undefined) return;
    order[to] = paragraphId;
    order[from] = neighbour;
    await storeOrder(tx, order);
    await recordAuditEvent(tx, ctx, {
      action: "paragraph.move",
      subjectType: "Paragraph",
      subjectId: paragraphId,
      detail: { from, to },
    });
  });
}
