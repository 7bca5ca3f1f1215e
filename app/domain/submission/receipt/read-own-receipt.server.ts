import { namesOfUsers } from "~/domain/account/people.server";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { readSubmissionHead, type SubmissionHead } from "~/domain/submission/submission-head.server";

export type OwnReceipt = {
  head: SubmissionHead;
  receiptNumber: string;
  version: number;
  submittedAt: Date;
  submittedBy: string | null;
  sha256: string;
  wordCount: number;
  answers: number;
  late: boolean;
};

/**
 * The receipt of the latest version that was sent.
 * @throws DomainError notFound, also where nothing was sent yet
 */
export async function readOwnReceipt(
  ctx: QueryContext,
  query: { submissionId: string; language: Language },
): Promise<OwnReceipt> {
  const head = await readSubmissionHead(ctx, query);
  const row = await ctx.read.submissionVersion.findFirst({
    where: { submissionId: query.submissionId },
    orderBy: { version: "desc" },
    include: { _count: { select: { frozenAnswers: true } } },
  });
  if (!row) throw notFound();
  const { receiptNumber, version, submittedAt, submittedById, sha256, wordCount, late } = row;
  const names = await namesOfUsers(ctx.read, [submittedById]);
  return {
    head,
    receiptNumber,
    version,
    submittedAt,
    submittedBy: names.get(submittedById ?? "") ?? null,
    sha256,
    wordCount,
    answers: row._count.frozenAnswers,
    late,
  };
}
