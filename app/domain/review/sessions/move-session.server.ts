import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { canRenumber, setUpToChange } from "~/domain/review/setup/set-up-to-change.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid } from "~/domain/shared/domain-error";
import { sessionToChange } from "./change-session.server";

export type MoveInput = { review: string; session: number; direction: "up" | "down" };

/**
 * Exchanges a session with the one before or after it: both exchange their numbers. The first does not move up and the
 * last not down. Once anybody has begun to answer, sessions keep their numbers.
 * @throws DomainError notFound; invalid
 */
export async function moveSession(ctx: CommandContext, { review, session: number, direction }: MoveInput) {
  await ctx.write(
    async (tx) => {
      const own = await setUpToChange(tx, ctx, review);
      const { sessionId } = sessionToChange(own, number);
      if (!canRenumber(own)) throw invalid({ "": ["orderHeld"] });
      const { sessions } = own.setup;
      const at = sessions.findIndex(({ id }) => id === sessionId);
      const other = sessions[direction === "up" ? at - 1 : at + 1];
      if (!other) return;
      const give = (id: string, to: number) =>
        tx.thematicSession.update({ where: { id }, data: { number: to }, select: { id: true } });
      await give(sessionId, -1);
      await give(other.id, number);
      await give(sessionId, other.number);
      const subject = { subjectType: "ThematicSession", subjectId: sessionId };
      const detail = { before: number, after: other.number };
      await recordAuditEvent(tx, ctx, { action: "session.move", ...subject, detail });
    },
    { publishes: true },
  );
}
