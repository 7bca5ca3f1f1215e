import type { Prisma } from "~/db/types";
import { sortColumns } from "~/language/text/sort-key";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import type { TextFilters } from "~/domain/coding/coding-schema";
import { userIdOf } from "~/permission/actor";
import { codedBy, filteredTexts, textPlaces } from "./text-filters.server";

/**
 * The texts to be coded are in one order: by the name of the participant as the page's language sorts, then by
 * submission, version, and place in it. An index holds it for each language, so that a page, the text after another and
 * its place are found without reading the others.
 */
export type TextQuery = { reviewId: string; filters: TextFilters; language: Language };
type Counted = Omit<TextQuery, "language">;
type Asking = Pick<QueryContext, "read" | "actor">;

/** The person who asks, where only what this person has not coded is asked for. */
export function notBy({ actor }: Asking, { show }: TextFilters): string | null {
  return show === "not-mine" ? userIdOf(actor) : null;
}

/** The texts that pass the filters. */
export function passingTexts(ctx: QueryContext, { reviewId, filters }: TextQuery): Prisma.ListedTextWhereInput {
  const mine = notBy(ctx, filters);
  const passing = filteredTexts(reviewId, filters);
  return mine === null ? passing : { ...passing, NOT: codedBy(mine) };
}

/** How many texts pass. */
export async function countTexts(ctx: Asking, { reviewId, filters }: Counted): Promise<number> {
  const coded = filters.show === "uncoded" ? { coded: false } : {};
  const { _sum } = await ctx.read.textCount.aggregate({
    where: { ...textPlaces(reviewId, filters), ...coded },
    _sum: { texts: true },
  });
  return (_sum.texts ?? 0) - (await countMine(ctx, { reviewId, filters }));
}

/**
 * The texts to be left out where only what this person has not coded is asked for. None is counted twice: a person who
 * marks a passage in a text no longer has it as read with nothing to mark.
 */
async function countMine(ctx: Asking, { reviewId, filters }: Counted): Promise<number> {
  const reviewerId = notBy(ctx, filters);
  if (reviewerId === null) return 0;
  const where = { ...textPlaces(reviewId, filters), current: true };
  const marked = await ctx.read.listedExcerpt.groupBy({ by: ["frozenAnswerId"], where: { ...where, reviewerId } });
  const listed = { ...where, frozenAnswer: { readings: { some: { reviewerId } } } };
  return marked.length + (await ctx.read.listedText.count({ where: listed }));
}

/** The order of the list. */
export function inTextOrder(language: Language): Prisma.ListedTextOrderByWithRelationInput[] {
  return [{ [sortColumns[language]]: "asc" }, { number: "asc" }, { version: "asc" }, { position: "asc" }];
}
