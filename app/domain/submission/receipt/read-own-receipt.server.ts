import { namesOfUsers } from "~/domain/account/people.server";
import { countLevels, type LevelCounts, levelOf } from "~/domain/counting/publication-level";
import type { QueryContext } from "~/domain/shared/context";
import { canonicalHeadSchema } from "./canonical-text";
import { frozenAnnexes, type ShownAnnex } from "~/domain/submission/annex/shown-annex";
import { frozenNotApplicable } from "~/domain/submission/not-applicable/not-applicable-rules";
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
  /** How many of its answers have each level. */
  levels: LevelCounts;
  late: boolean;
  /** The answers that it has, for those who see them all. */
  places: { session: number; question: number }[];
  /** How many questions do not apply to its authors. */
  notApplicable: number;
  /** The annexes that were sent with them, for the same. */
  annexes: ShownAnnex[];
};

function placesIn(stored: unknown): OwnReceipt["places"] {
  const read = canonicalHeadSchema.safeParse(stored);
  return read.success ? read.data.answers : [];
}

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
    include: { frozenAnswers: { select: { level: true } } },
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
    answers: row.frozenAnswers.length,
    levels: countLevels(row.frozenAnswers.map(({ level }) => levelOf(level))),
    late,
    notApplicable: frozenNotApplicable(row.canonicalHead).length,
    places: head.seesAll ? placesIn(row.canonicalHead) : [],
    annexes: head.seesAll ? frozenAnnexes(row.canonicalHead) : [],
  };
}
