import { listRecentCodeKeys } from "~/db/queries/list-recent-codes.server";
import { getSetup, type ReviewSetup } from "~/domain/review/review-setup.server";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { codeView, type CodeView } from "./code-view";

type CodesQuery = { reviewId: string; language: Language };

const views = new WeakMap<ReviewSetup, Map<Language, ReadonlyMap<string, CodeView>>>();

/** The codes of a review by their identifiers, in the order of the codebook. */
export function codesById(setup: ReviewSetup, language: Language): ReadonlyMap<string, CodeView> {
  const known = views.get(setup) ?? new Map<Language, ReadonlyMap<string, CodeView>>();
  views.set(setup, known);
  const codes = known.get(language) ?? new Map(setup.codes.map((code) => [code.id, codeView(code, language)]));
  known.set(language, codes);
  return codes;
}

/** The codebook of a review. */
export async function listCodes(ctx: QueryContext, { reviewId, language }: CodesQuery): Promise<CodeView[]> {
  return [...codesById(await getSetup(ctx, reviewId), language).values()];
}

const looksBack = 60;

/** Keys of the codes the person used last in this review, the latest first. */
export function listRecentCodes(
  { read, actor }: QueryContext,
  { reviewId, count = 6 }: { reviewId: string; count?: number },
): string[] {
  if (actor.kind === "visitor") return [];
  const keys = listRecentCodeKeys(read, { userId: actor.userId, reviewId, most: looksBack });
  return [...new Set(keys)].slice(0, count);
}
