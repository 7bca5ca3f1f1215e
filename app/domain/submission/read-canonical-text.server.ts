import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { isLanguage } from "~/domain/shared/language";
import { canonicalText } from "./canonical-text";
import { publishedVersions } from "./published-access.server";

export type VersionKey = { review: string; number: number; version: number };

function load(ctx: QueryContext, { review, number, version }: VersionKey) {
  return ctx.read.submissionVersion.findFirst({
    where: { AND: [publishedVersions(ctx.actor), { version, submission: { number, review: { slug: review } } }] },
    select: {
      submission: {
        select: {
          participant: { select: { slug: true } },
          associates: { orderBy: { position: "asc" }, select: { participant: { select: { slug: true } } } },
        },
      },
      frozenAnswers: {
        orderBy: { position: "asc" },
        select: {
          language: true,
          text: true,
          session: { select: { number: true } },
          questionVersion: { select: { question: { select: { number: true } } } },
          objectives: { select: { objectiveNumber: true } },
        },
      },
    },
  });
}

/**
 * The canonical text of a published version: its UTF-8 bytes have the SHA-256 that the receipt states.
 * @throws DomainError notFound
 */
export async function readCanonicalText(ctx: QueryContext, key: VersionKey): Promise<string> {
  const row = await load(ctx, key);
  if (!row) throw notFound();
  return canonicalText({
    review: key.review,
    participant: row.submission.participant.slug,
    associates: row.submission.associates.map(({ participant }) => participant.slug),
    submission: key.number,
    version: key.version,
    answers: row.frozenAnswers.map(({ session, questionVersion, language, objectives, text }) => ({
      session: session.number,
      question: questionVersion.question.number,
      language: isLanguage(language) ? language : "en",
      objectives: objectives.map(({ objectiveNumber }) => objectiveNumber),
      text,
    })),
  });
}
