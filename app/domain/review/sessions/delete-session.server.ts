import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { followSessions } from "~/domain/report/outline/follow-sessions.server";
import { changedFields } from "~/domain/review/setup/changed-fields";
import { deleteNote } from "~/domain/review/notes/write-notes.server";
import { canRenumber, setUpToChange, type SetUpToChange } from "~/domain/review/setup/set-up-to-change.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid } from "~/domain/shared/domain-error";
import { sessionToChange } from "./change-session.server";
import { whySessionStays } from "./session-rules";

/** Sessions after a gap move up by one, in two statements: no two have the same number in between. */
async function closeGap(tx: WriteTransaction, { reviewId }: SetUpToChange, number: number): Promise<void> {
  const far = 1000;
  await tx.thematicSession.updateMany({
    where: { reviewId, number: { gt: number } },
    data: { number: { increment: far } },
  });
  await tx.thematicSession.updateMany({
    where: { reviewId, number: { gt: far } },
    data: { number: { decrement: far + 1 } },
  });
}

/**
 * Deletes a session that nobody has answered in, with its agenda and its background note. Those after it move up, unless anybody has begun to
 * answer: then they keep their numbers.
 * @throws DomainError notFound; invalid where it has answers, questions of its own or speakers
 */
export async function deleteSession(
  ctx: CommandContext,
  { review, session: number }: { review: string; session: number },
): Promise<void> {
  await ctx.write(
    async (tx) => {
      const own = await setUpToChange(tx, ctx, review);
      const { sessionId, session } = sessionToChange(own, number);
      const stays = whySessionStays(own, number);
      if (stays) throw invalid({ "": [stays.why] });
      await tx.sessionObjective.deleteMany({ where: { sessionId } });
      await tx.sessionOrganizer.deleteMany({ where: { sessionId } });
      await tx.agendaItem.deleteMany({ where: { sessionId } });
      await deleteNote(tx, sessionId);
      await tx.thematicSession.delete({ where: { id: sessionId }, select: { id: true } });
      const others = own.document.sessions.map((one) => one.number).filter((one) => one !== number);
      const closes = canRenumber(own) && others.some((one) => one > number);
      if (closes) await closeGap(tx, own, number);
      const numbers = closes ? others.map((one) => (one > number ? one - 1 : one)) : others;
      await followSessions(tx, { reviewId: own.reviewId, numbers, at: ctx.now });
      const subject = { subjectType: "ThematicSession", subjectId: sessionId };
      const detail = { review: own.reviewId, number, ...changedFields(session, null) };
      await recordAuditEvent(tx, ctx, { action: "session.delete", ...subject, detail });
    },
    { publishes: true },
  );
}
