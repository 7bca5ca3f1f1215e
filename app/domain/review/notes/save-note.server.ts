import { isDeepStrictEqual } from "node:util";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { seenMark } from "~/domain/review/setup/changed-fields";
import type { CommandContext } from "~/domain/shared/context";
import { invalid } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { userIdOf } from "~/permission/actor";
import { inOrderOfMarks, wrongMarks } from "./note-faults";
import { type NoteForm, typedNote } from "./note-form";
import { getOwnNote } from "./own-notes.server";

export type NoteKey = { review: string; session: number };

/**
 * Saves the background note of a session as its secretariat writes it; what is published stays as it is. Footnotes are
 * numbered in the order of their marks.
 * @throws DomainError notFound; invalid where a mark has no footnote or is there twice, or another person saved it first
 */
export async function saveNote(ctx: CommandContext, { form, ...key }: NoteKey & { form: NoteForm }): Promise<void> {
  await ctx.write(async (tx) => {
    const { setup, chosen, note } = await getOwnNote({ ...ctx, read: tx }, key);
    requirePermission(ctx.actor, "note.write", { reviewId: setup.id });
    const { content: before, session } = note;
    if (form.seen !== "" && form.seen !== seenMark(before)) throw invalid({ "": ["setUpChanged"] });
    const { content, places } = typedNote(form, { before, chosen });
    const errors = wrongMarks(content, places);
    if (Object.keys(errors).length > 0) throw invalid(errors);
    const after = inOrderOfMarks(content, { places, chosen });
    if (isDeepStrictEqual(before, after)) return;
    const row = { content: after, updatedById: userIdOf(ctx.actor), updatedAt: ctx.now };
    await tx.backgroundNote.upsert({
      where: { sessionId: session.id },
      create: { sessionId: session.id, ...row },
      update: row,
      select: { sessionId: true },
    });
    const subject = { subjectType: "ThematicSession", subjectId: session.id };
    const detail = { review: setup.id, number: session.number, footnotes: after.footnotes.length };
    await recordAuditEvent(tx, ctx, { action: "note.write", ...subject, detail });
  });
}
