import type { WriteTransaction } from "~/db/types";
import type { DocumentSession } from "~/domain/review/document/review-document";
import type { Language } from "~/language/language";
import { storedNote } from "./note-content";

type Place = { sessionIds: ReadonlyMap<number, string>; original: Language; at: Date };

/** Writes the background notes of the sessions of a new review, and publishes those that were published. */
export async function createNotes(
  tx: WriteTransaction,
  { sessions }: { sessions: readonly DocumentSession[] },
  { sessionIds, original, at }: Place,
): Promise<void> {
  for (const { number, backgroundNote } of sessions) {
    const sessionId = sessionIds.get(number);
    if (!backgroundNote || sessionId === undefined) continue;
    const content = storedNote(backgroundNote, original);
    await tx.backgroundNote.create({ data: { sessionId, content, updatedAt: at }, select: { sessionId: true } });
    if (!backgroundNote.published) continue;
    const version = { sessionId, number: 1, content, publishedAt: at };
    await tx.backgroundNoteVersion.create({ data: version, select: { number: true } });
    const data = { publishedNote: 1 };
    await tx.thematicSession.update({ where: { id: sessionId }, data, select: { id: true } });
  }
}

/** Deletes the note of a session that is deleted, with its versions. */
export async function deleteNote(tx: WriteTransaction, sessionId: string): Promise<void> {
  await tx.backgroundNoteVersion.deleteMany({ where: { sessionId } });
  await tx.backgroundNote.deleteMany({ where: { sessionId } });
}
