import { findReview } from "~/domain/review/find-review.server";
import { listQuestions } from "~/domain/review/list-questions.server";
import { toSessionRecord } from "~/domain/review/read-session.server";
import { getSetup } from "~/domain/review/review-setup.server";
import { storedFacts } from "~/domain/review/stored-facts.server";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { noteContentSchema } from "./note-content";
import { noteFrame } from "./note-frame";
import { printedNote } from "./print-note";

/**
 * The published background note of a session, with the guiding questions and the agenda of that session as they are now.
 * @throws DomainError notFound where none is published
 */
export async function readPublishedNote(
  ctx: Pick<QueryContext, "read" | "actor">,
  { review: slug, session: number, language }: { review: string; session: number; language: Language },
) {
  const review = await findReview(ctx, { slug, language });
  const setup = await getSetup(ctx, review.id);
  const { sessions } = await storedFacts(ctx.read, setup);
  const session = sessions.find((one) => one.number === number);
  if (!session || session.publishedNote === null) throw notFound();
  const key = { sessionId: session.id, number: session.publishedNote };
  const version = await ctx.read.backgroundNoteVersion.findUniqueOrThrow({ where: { sessionId_number: key } });
  const { label, agenda, when } = toSessionRecord(session, setup, language);
  return {
    review,
    session: { number, label },
    publishedAt: version.publishedAt,
    content: printedNote(noteContentSchema.parse(version.content), noteFrame(setup, session)),
    questions: await listQuestions(ctx, { reviewId: review.id, session: number, language }),
    agenda,
    when,
  };
}

export type PublishedNote = Awaited<ReturnType<typeof readPublishedNote>>;
