import { findSubmissionToWrite } from "~/db/queries/draft/find-submission-to-write.server";
import { reviewSetup } from "~/domain/review/review-setup.server";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { can } from "~/permission/can";
import { findSeen, sightOf } from "../sight";
import type { AnswerKey } from "../submission-key";
import { PresenceBook } from "./presence-book";

/** One for each database of the process. */
const books = new WeakMap<object, PresenceBook>();

function bookOf(read: object): PresenceBook {
  const book = books.get(read) ?? new PresenceBook();
  books.set(read, book);
  return book;
}

/**
 * Notes that the actor is on a question, or no longer, and answers the names of the others of the team who are there. It
 * asks the database one thing, and writes nothing.
 * @throws DomainError notFound where the actor does not see the question
 */
export async function notePresence(
  { read, actor, now }: QueryContext,
  { leaving, ...key }: AnswerKey & { leaving: boolean },
): Promise<string[]> {
  const found = findSubmissionToWrite(read, key.submissionId);
  if (!found || actor.kind !== "user" || !can(actor, "submission.read", found)) throw notFound();
  const seen = { setup: await reviewSetup(read, found.review), sight: sightOf(actor, found) };
  if (!findSeen(seen, key)) throw notFound();
  const { userId, name } = actor;
  const place = `${key.submissionId} ${key.session} ${key.question}`;
  const book = bookOf(read);
  if (!leaving) return book.arrive({ place, userId, name }, now.getTime());
  book.leave({ place, userId });
  return [];
}
