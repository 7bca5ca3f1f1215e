import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { requirePermission } from "~/domain/shared/require-permission";
import { getOwnLine, type LineKey } from "./own-register.server";

/**
 * Exchanges a document with the one before or after it. The first does not move up and the last not down.
 * @throws DomainError notFound
 */
export async function moveLine(
  ctx: CommandContext,
  { direction, ...key }: LineKey & { direction: "up" | "down" },
): Promise<void> {
  await ctx.write(
    async (tx) => {
      const { setup, row } = await getOwnLine({ ...ctx, read: tx }, key);
      requirePermission(ctx.actor, "document.manage", { reviewId: setup.id });
      const { documents } = setup;
      const at = documents.indexOf(row);
      const to = direction === "up" ? at - 1 : at + 1;
      const other = documents[to];
      if (!other) return;
      const give = (id: string, position: number) =>
        tx.reviewDocument.update({ where: { id }, data: { position }, select: { id: true } });
      await give(row.id, other.position);
      await give(other.id, row.position);
      const subject = { subjectType: "ReviewDocument", subjectId: row.id };
      const detail = { review: setup.id, key: row.key, before: at + 1, after: to + 1 };
      await recordAuditEvent(tx, ctx, { action: "document.move", ...subject, detail });
    },
    { publishes: true },
  );
}
