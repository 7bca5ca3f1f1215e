import type { Prisma } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import { findTextPlace, type PassingTexts } from "~/db/queries/find-text-place.server";
import { sortColumns } from "~/language/text/sort-key";
import { classesOf } from "./text-filters.server";
import { countTexts, inTextOrder, notBy, passingTexts, type TextQuery } from "./text-sequence.server";

export type TextPlace = {
  /**
   * Counted from 1 among the texts that pass the filters; null where this text is not of their list. What was in a list of
   * texts not yet coded keeps its place while it is coded.
   */
  place: number | null;
  /** The texts that pass, and this one. */
  total: number;
  /** The text before this one; null for the first. */
  previousId: string | null;
  /** The text after this one; after the last comes the first. Null where there is no other. */
  nextId: string | null;
  nextUncodedId: string | null;
};

/** A text with what its place in the order of the list depends on. */
export type TextInOrder = {
  id: string;
  submission: number;
  version: number;
  position: number;
  sortKeys: Record<"sortEn" | "sortFr" | "sortRu", string>;
};
type Where = Prisma.ListedTextWhereInput;

async function firstOf(ctx: QueryContext, query: TextQuery, within: Where = {}): Promise<string | null> {
  const first = await ctx.read.listedText.findFirst({
    where: { AND: [passingTexts(ctx, query), within] },
    orderBy: inTextOrder(query.language),
    select: { frozenAnswerId: true },
  });
  return first?.frozenAnswerId ?? null;
}

/** What the query asks of the lists, as the statement of `findTextPlace` takes it. */
function asked(ctx: QueryContext, { reviewId, filters }: TextQuery): PassingTexts {
  const { session, question, language, show } = filters;
  const uncoded = show === "uncoded";
  return {
    reviewId,
    session,
    question,
    language,
    classes: classesOf(filters.class),
    uncoded,
    notBy: notBy(ctx, filters),
  };
}

/** Where a text is among those that pass the filters, what comes next, and which text nobody has coded comes next. */
export async function findNextText(ctx: QueryContext, text: TextInOrder, query: TextQuery): Promise<TextPlace> {
  const column = sortColumns[query.language];
  const { id, version, position, submission: number } = text;
  const here = { id, name: text.sortKeys[column], number, version, position };
  const { passes, before, ...found } = findTextPlace(ctx.read, asked(ctx, query), { here, column });
  const other = (found: string | null) => (found === id ? null : found);
  return {
    place: before === null ? null : before + 1,
    total: (await countTexts(ctx, query)) + (before !== null && !passes ? 1 : 0),
    previousId: found.previousId,
    nextId: other(found.nextId),
    nextUncodedId: other(found.nextUncodedId),
  };
}

/** The first text that passes the filters and that nobody has coded. */
export function findFirstUncoded(ctx: QueryContext, query: TextQuery): Promise<string | null> {
  return firstOf(ctx, { ...query, filters: { ...query.filters, show: "uncoded" } });
}
