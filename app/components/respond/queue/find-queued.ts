import { placesOfCopies } from "~/components/form/saving/browser-storage";
import { localCopyOf, type LocalCopy, type StoredCopy } from "~/components/respond/answer/local-copy";
import type { AnswerKey } from "~/domain/submission/submission-key";

/** A text of a person that this browser keeps, and the answer that it belongs to. */
export type QueuedText = { key: AnswerKey; copy: LocalCopy; stored: StoredCopy };

function keyOf(place: string): AnswerKey | null {
  const [submissionId, session, question] = place.split(":");
  const key = { submissionId: submissionId ?? "", session: Number(session), question: Number(question) };
  return Number.isInteger(key.session) && Number.isInteger(key.question) ? key : null;
}

/** Every text of this person in this browser, of all their submissions, the oldest first; nobody else's. */
export function findQueued(userId: string): QueuedText[] {
  return placesOfCopies("answer", { userId, place: "" })
    .flatMap((place) => {
      const key = keyOf(place);
      const copy = localCopyOf(userId, place);
      const stored = copy.read();
      return key && stored ? [{ key, copy, stored }] : [];
    })
    .sort((one, other) => one.stored.at.getTime() - other.stored.at.getTime());
}
