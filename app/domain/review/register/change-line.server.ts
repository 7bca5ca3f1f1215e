import { databaseNull } from "~/db/database-null";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { changedFields } from "~/domain/review/setup/changed-fields";
import { requireAsSeen } from "~/domain/review/setup/set-up-to-change.server";
import { hasWords } from "~/domain/review/setup/typed-texts";
import type { CommandContext } from "~/domain/shared/context";
import { invalid } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { type LineForm, lineOf } from "./line-form";
import { getOwnLine, type LineKey } from "./own-register.server";
import { storedLine } from "./written-register";

/**
 * Changes a document of the register. A session has one line for its background note.
 * @throws DomainError notFound; invalid where it has no title, names a session of another line or that is not there, or
 * another person changed it first
 */
export async function changeLine(ctx: CommandContext, { form, ...key }: LineKey & { form: LineForm }): Promise<void> {
  await ctx.write(
    async (tx) => {
      const { setup, chosen, original, lines, row, line: before } = await getOwnLine({ ...ctx, read: tx }, key);
      requirePermission(ctx.actor, "document.manage", { reviewId: setup.id });
      requireAsSeen(before, form.seen);
      const after = lineOf(form, before, chosen);
      if (!hasWords(after.title, chosen)) throw invalid({ [`title-${original}`]: ["documentTitleMissing"] });
      const sessionIds = new Map(setup.sessions.map(({ id, number }) => [number, id]));
      const { session } = after;
      if (session !== undefined && !sessionIds.has(session)) throw invalid({ what: ["documentKindMissing"] });
      const taken = lines.some((one) => one.key !== before.key && one.session === session);
      if (session !== undefined && taken) throw invalid({ what: ["documentSessionTaken"] });
      const changed = changedFields(before, after);
      if (!changed) return;
      const data = { links: databaseNull, ...storedLine(after, { original, sessionIds }) };
      await tx.reviewDocument.update({ where: { id: row.id }, data, select: { id: true } });
      const subject = { subjectType: "ReviewDocument", subjectId: row.id };
      await recordAuditEvent(tx, ctx, {
        action: "document.change",
        ...subject,
        detail: { review: setup.id, ...changed },
      });
    },
    { publishes: true },
  );
}
