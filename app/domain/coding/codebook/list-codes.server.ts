import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { codeView, type CodeView } from "./code-view";

type Asked = { reviewId: string; language: Language };

/** The codebook of a review. */
export async function listCodes({ read }: QueryContext, { reviewId, language }: Asked): Promise<CodeView[]> {
  const rows = await read.code.findMany({ where: { reviewId }, orderBy: { position: "asc" } });
  return rows.map((row) => codeView(row, language));
}

const looksBack = 60;

/** Keys of the codes the person used last in this review, the latest first. */
export async function listRecentCodes(
  { read, actor }: QueryContext,
  { reviewId, count = 6 }: { reviewId: string; count?: number },
): Promise<string[]> {
  if (actor.kind === "visitor") return [];
  const rows = await read.excerptCode.findMany({
    where: { code: { reviewId }, excerpt: { reviewerId: actor.userId, removedAt: null } },
    orderBy: { excerpt: { updatedAt: "desc" } },
    select: { code: { select: { key: true } } },
    take: looksBack,
  });
  return [...new Set(rows.map(({ code }) => code.key))].slice(0, count);
}
