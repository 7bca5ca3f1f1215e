import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { seenMark } from "~/domain/review/setup/changed-fields";
import type { CommandContext } from "~/domain/shared/context";
import { invalid } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { userIdOf } from "~/permission/actor";
import { faultsOfNote } from "./note-faults";
import { getOwnNote } from "./own-notes.server";
import type { NoteKey } from "./save-note.server";

/**
 * Publishes the background note of a session as it is written now, as a new version; everybody reads that version from then
 * on. Where it is published already, nothing happens.
 * @throws DomainError notFound; invalid where it has faults that stop it, or was saved again since the page was opened
 */
export async function publishNote(ctx: CommandContext, { seen, ...key }: NoteKey & { seen: string }): Promise<void> {
  await ctx.write(
    async (tx) => {
      const { setup, chosen, note } = await getOwnNote({ ...ctx, read: tx }, key);
      requirePermission(ctx.actor, "note.write", { reviewId: setup.id });
      const { content, session, latest, status } = note;
      if (status === "published") return;
      if (seen !== seenMark(content)) throw invalid({ "": ["noteChanged"] });
      if (faultsOfNote(content, chosen).some(({ stops }) => stops)) throw invalid({ "": ["noteHasFaults"] });
      const number = latest + 1;
      const row = { sessionId: session.id, number, content, publishedAt: ctx.now, publishedById: userIdOf(ctx.actor) };
      await tx.backgroundNoteVersion.create({ data: row, select: { number: true } });
      const where = { id: session.id };
      await tx.thematicSession.update({ where, data: { publishedNote: number }, select: { id: true } });
      const subject = { subjectType: "ThematicSession", subjectId: session.id };
      const detail = { review: setup.id, number: session.number, version: number };
      await recordAuditEvent(tx, ctx, { action: "note.publish", ...subject, detail });
    },
    { publishes: true },
  );
}

/**
 * Withdraws the background note of a session: nobody but those who write it can read it from then on.
 * @throws DomainError notFound
 */
export async function withdrawNote(ctx: CommandContext, key: NoteKey): Promise<void> {
  await ctx.write(
    async (tx) => {
      const { setup, note } = await getOwnNote({ ...ctx, read: tx }, key);
      requirePermission(ctx.actor, "note.write", { reviewId: setup.id });
      const { session } = note;
      const number = session.publishedNote;
      if (number === null) return;
      const where = { id: session.id };
      await tx.thematicSession.update({ where, data: { publishedNote: null }, select: { id: true } });
      await tx.backgroundNoteVersion.update({
        where: { sessionId_number: { sessionId: session.id, number } },
        data: { withdrawnAt: ctx.now },
        select: { number: true },
      });
      const subject = { subjectType: "ThematicSession", subjectId: session.id };
      const detail = { review: setup.id, number: session.number, version: number };
      await recordAuditEvent(tx, ctx, { action: "note.withdraw", ...subject, detail });
    },
    { publishes: true },
  );
}
