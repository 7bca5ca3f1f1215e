import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { getSubmissionHead, toHead, type SubmissionHead } from "~/domain/submission/submission-head.server";
import type { Language } from "~/language/language";
import { mostAnnexes, removedLife } from "./annex-rules";
import { annexMark } from "./annex-mark.server";
import { draftAnnexes, type DraftAnnex } from "./shown-annex";

export type OwnAnnexes = {
  head: SubmissionHead;
  /** What the next version would have; `own`: it is shown to fewer than the submission; `seen` names what is said of it. */
  annexes: (DraftAnnex & { own: boolean; seen: string })[];
  /** What was removed and can be put back, the latest first. */
  removed: { id: string; title: string; language: string; removedAt: Date }[];
  /** Another one can be attached. */
  room: boolean;
};

/**
 * The annexes of the draft of a submission, for those who see all of it.
 * @throws DomainError notFound
 */
export async function readAnnexes(
  ctx: QueryContext,
  { submissionId, language }: { submissionId: string; language: Language },
): Promise<OwnAnnexes> {
  const row = await getSubmissionHead(ctx, submissionId);
  if (row.sight !== "all") throw notFound();
  const since = new Date(ctx.now.getTime() - removedLife);
  const removed = await ctx.read.annex.findMany({
    where: { submissionId, removedAt: { gt: since } },
    orderBy: [{ removedAt: "desc" }, { id: "desc" }],
    select: { id: true, title: true, language: true, removedAt: true },
  });
  const stored = new Map(row.annexes.map((annex) => [annex.id, annex]));
  return {
    head: toHead(row, ctx, language),
    annexes: draftAnnexes(row).map((annex) => {
      const said = stored.get(annex.id) ?? annex;
      return { ...annex, own: said.level !== null, seen: annexMark(said) };
    }),
    removed: removed.flatMap(({ removedAt, ...annex }) => (removedAt ? [{ ...annex, removedAt }] : [])),
    room: row.annexes.length < mostAnnexes,
  };
}
