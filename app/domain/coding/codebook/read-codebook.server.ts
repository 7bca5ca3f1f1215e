import { countParticipants, tallyOf, type Tally } from "~/domain/counting/count-participants";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import type { CodeView } from "./code-view";
import { currentTextsOf } from "~/domain/coding/coding-access.server";
import { listSources } from "~/domain/coding/evidence/evidence-sources.server";
import { listCodes } from "./list-codes.server";

export type CountedCode = CodeView & { excerpts: number; counts: Tally };

/** The codebook with the number of excerpts under each code and of the distinct participants behind them. */
export async function readCodebook(
  ctx: QueryContext,
  input: { reviewId: string; language: Language },
): Promise<CountedCode[]> {
  const excerpt = { listed: currentTextsOf(input.reviewId) };
  const uses = await ctx.read.excerptCode.findMany({
    where: { excerpt },
    select: { code: { select: { key: true } }, excerpt: { select: { listed: { select: { submissionId: true } } } } },
  });
  const byCode = new Map<string, string[]>();
  for (const { code, excerpt: used } of uses) {
    const submissionIds = byCode.get(code.key) ?? [];
    if (used.listed) submissionIds.push(used.listed.submissionId);
    byCode.set(code.key, submissionIds);
  }
  const sources = await listSources(ctx.read, [...new Set([...byCode.values()].flat())], input.language);
  const codes = await listCodes(ctx, input);
  return codes.map((code) => {
    const used = byCode.get(code.key) ?? [];
    const submissionIds = new Set(used);
    const behind = sources.filter((source) => submissionIds.has(source.submissionId));
    return { ...code, excerpts: used.length, counts: tallyOf(countParticipants(behind)) };
  });
}
