import { listFrozenAnswers } from "~/db/queries/list-frozen-answers.server";
import type { Prisma } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import { announced } from "~/domain/review/find-review.server";
import { notFound } from "~/domain/shared/domain-error";
import { frozenCanonicalText, publicCanonicalText } from "./frozen-text.server";
import { shownAnswers } from "./public-text.server";
import { publishedVersions } from "~/domain/submission/published/published-access.server";
import { getSubmissionHead } from "~/domain/submission/submission-head.server";
import type { OwnVersionKey } from "~/domain/submission/submission-key";

export type VersionKey = { review: string; number: number; version: number };

function load(ctx: QueryContext, where: Prisma.SubmissionVersionWhereInput) {
  return ctx.read.submissionVersion.findFirst({
    where,
    select: { id: true, version: true, canonicalHead: true },
  });
}

async function read(ctx: QueryContext, where: Prisma.SubmissionVersionWhereInput) {
  const row = await load(ctx, where);
  if (!row) throw notFound();
  return { ...row, answers: listFrozenAnswers(ctx.read, row.id) };
}

/**
 * The canonical text of a published version, or of the part of it that everybody may read: its UTF-8 bytes have the
 * SHA-256 that its page states, for ever.
 * @throws DomainError notFound
 */
export async function readCanonicalText(ctx: QueryContext, { review, number, version }: VersionKey): Promise<string> {
  const submission = { number, review: { slug: review, ...announced } };
  const row = await read(ctx, { AND: [publishedVersions(ctx.actor), { version, submission }] });
  return publicCanonicalText(row, shownAnswers(row.answers)) ?? frozenCanonicalText(row);
}

/**
 * The canonical text of a version that the reader's participant sent, public or not, for those who see all of it:
 * its UTF-8 bytes have the SHA-256 that the receipt states, for ever.
 * @throws DomainError notFound
 */
export async function readOwnCanonicalText(ctx: QueryContext, key: OwnVersionKey): Promise<string> {
  const { sight } = await getSubmissionHead(ctx, key.submissionId);
  if (sight !== "all") throw notFound();
  return frozenCanonicalText(await read(ctx, { version: key.version, submissionId: key.submissionId }));
}
