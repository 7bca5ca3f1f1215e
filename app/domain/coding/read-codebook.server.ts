import type { TallyShape } from "~/domain/participant/participant-schema";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/domain/shared/language";
import type { CodeView } from "./code-view";
import { currentExcerpts } from "./coding-access.server";
import { listSources, submissionsWith } from "./evidence-sources.server";
import { listCodes } from "./list-codes.server";
import { tallyOf } from "./tally-of";

export type CountedCode = CodeView & { excerpts: number; counts: Record<TallyShape, number> };

/** The codebook with the number of excerpts under each code and of the distinct participants behind them. */
export async function readCodebook(
  ctx: QueryContext,
  input: { reviewId: string; language: Language },
): Promise<CountedCode[]> {
  const excerpt = currentExcerpts(input.reviewId);
  const uses = await ctx.read.excerptCode.findMany({
    where: { excerpt },
    select: {
      code: { select: { key: true } },
      excerpt: { select: { frozenAnswer: { select: { version: { select: { submissionId: true } } } } } },
    },
  });
  const sources = await listSources(ctx.read, submissionsWith(excerpt), input.language);
  const byCode = new Map<string, string[]>();
  for (const { code, excerpt: used } of uses) {
    const { submissionId } = used.frozenAnswer.version;
    byCode.set(code.key, [...(byCode.get(code.key) ?? []), submissionId]);
  }
  const codes = await listCodes(ctx, input);
  return codes.map((code) => {
    const used = byCode.get(code.key) ?? [];
    const submissionIds = new Set(used);
    const behind = sources.filter((source) => submissionIds.has(source.submissionId));
    return { ...code, excerpts: used.length, counts: tallyOf(behind) };
  });
}
