import type { Prisma } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { frozenCanonicalText } from "./frozen-text.server";
import { publishedVersions } from "~/domain/submission/published/published-access.server";
import { ownSubmission } from "~/domain/submission/submission-access.server";
import type { OwnVersionKey } from "~/domain/submission/submission-key";

export type VersionKey = { review: string; number: number; version: number };

function load(ctx: QueryContext, where: Prisma.SubmissionVersionWhereInput) {
  return ctx.read.submissionVersion.findFirst({
    where,
    select: {
      version: true,
      canonicalHead: true,
      frozenAnswers: {
        orderBy: { position: "asc" },
        select: {
          language: true,
          text: true,
          objectives: { select: { objectiveNumber: true } },
        },
      },
    },
  });
}

/** The canonical text of a frozen version: its UTF-8 bytes have the SHA-256 that the receipt states, for ever. */
async function read(ctx: QueryContext, where: Prisma.SubmissionVersionWhereInput): Promise<string> {
  const row = await load(ctx, where);
  if (!row) throw notFound();
  const answers = row.frozenAnswers.map(({ objectives, ...answer }) => ({
    ...answer,
    objectives: objectives.map(({ objectiveNumber }) => objectiveNumber),
  }));
  return frozenCanonicalText({ ...row, answers });
}

/**
 * The canonical text of a published version.
 * @throws DomainError notFound
 */
export function readCanonicalText(ctx: QueryContext, { review, number, version }: VersionKey): Promise<string> {
  const submission = { number, review: { slug: review } };
  return read(ctx, { AND: [publishedVersions(ctx.actor), { version, submission }] });
}

/**
 * The canonical text of a version that the reader's participant sent, public or not.
 * @throws DomainError notFound
 */
export function readOwnCanonicalText(ctx: QueryContext, { submissionId, version }: OwnVersionKey): Promise<string> {
  return read(ctx, { version, submission: ownSubmission(ctx.actor, submissionId) });
}
