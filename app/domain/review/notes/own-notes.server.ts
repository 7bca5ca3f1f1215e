import { isDeepStrictEqual } from "node:util";
import { listNotes, type NoteRow } from "~/db/queries/meeting/list-notes.server";
import type { Reader } from "~/db/types";
import { languagesOfReview } from "~/domain/review/document/export/set-up-document";
import { findSetup } from "~/domain/review/review-setup.server";
import { type StoredFacts, storedFacts } from "~/domain/review/stored-facts.server";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { can } from "~/permission/can";
import { emptyNote, type NoteContent, noteContentSchema } from "./note-content";

/** "none", "draft", "published", "changed" since it was published, or "withdrawn". */
export type NoteStatus = "none" | "draft" | "published" | "changed" | "withdrawn";

type Session = StoredFacts["sessions"][number];

/** The background note of a session for those who write it. */
export type OwnNote = {
  session: Session;
  content: NoteContent;
  status: NoteStatus;
  /** Of the version that everybody reads; null where there is none. */
  publishedAt: Date | null;
  /** The number of the latest version; 0 where none was published. */
  latest: number;
};

/** The note of a session among those of its review, the latest version first. */
export function noteOf(session: Session, rows: readonly NoteRow[]): OwnNote {
  const own = rows.filter(({ sessionId }) => sessionId === session.id);
  const written = own.find(({ number }) => number === 0);
  const shown = own.find(({ number }) => number === session.publishedNote);
  const content = written ? noteContentSchema.parse(written.content) : emptyNote;
  const latest = own[0]?.number ?? 0;
  const status = (): NoteStatus => {
    if (shown) return isDeepStrictEqual(noteContentSchema.parse(shown.content), content) ? "published" : "changed";
    if (latest > 0) return "withdrawn";
    return written ? "draft" : "none";
  };
  return { session, content, status: status(), publishedAt: shown?.publishedAt ?? null, latest };
}

/**
 * The notes of a review for those who write them, one for each session.
 * @throws DomainError notFound where the actor does not write them
 */
export async function listOwnNotes(ctx: Pick<QueryContext, "actor"> & { read: Reader }, slug: string) {
  const found = await findSetup(ctx, slug);
  if (!found || !can(ctx.actor, "note.write", { reviewId: found.setup.id })) throw notFound();
  const { setup } = found;
  const { sessions } = await storedFacts(ctx.read, setup);
  const rows = listNotes(ctx.read, setup.id);
  const notes = sessions.map((session) => noteOf(session, rows));
  return { setup, chosen: languagesOfReview(setup.languages), notes };
}

/** The same with the note of one session. @throws DomainError notFound */
export async function getOwnNote(
  ctx: Pick<QueryContext, "actor"> & { read: Reader },
  { review, session: number }: { review: string; session: number },
) {
  const { notes, ...own } = await listOwnNotes(ctx, review);
  const note = notes.find(({ session }) => session.number === number);
  if (!note) throw notFound();
  return { ...own, note };
}
