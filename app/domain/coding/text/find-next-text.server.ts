import type { Prisma } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import {
  countTexts,
  countTextsWithin,
  inTextOrder,
  passingTexts,
  textKeyColumns,
  textsBeside,
} from "./text-sequence.server";
import type { TextKey, TextQuery } from "./text-sequence.server";

export type TextPlace = {
  /** Counted from 1 among the texts that pass the filters; null where this text does not pass them. */
  place: number | null;
  total: number;
  /** The text after this one; after the last comes the first. Null where there is no other. */
  nextId: string | null;
  nextUncodedId: string | null;
};

type Here = { id: string };
type Where = Prisma.ListedTextWhereInput;

async function firstOf(ctx: QueryContext, query: TextQuery, within: Where = {}): Promise<string | null> {
  const first = await ctx.read.listedText.findFirst({
    where: { AND: [passingTexts(ctx, query), within] },
    orderBy: inTextOrder(query.language),
    select: { frozenAnswerId: true },
  });
  return first?.frozenAnswerId ?? null;
}

async function nextOf(ctx: QueryContext, query: TextQuery, { id, key }: Here & { key: TextKey }) {
  for (const within of [...textsBeside(key, "after", query.language), {}]) {
    const next = await firstOf(ctx, query, within);
    if (next !== null) return next === id ? null : next;
  }
  return null;
}

async function placeOf(ctx: QueryContext, query: TextQuery, here: Here & { key: TextKey }): Promise<number | null> {
  const passes = await countTextsWithin(ctx, query, { frozenAnswerId: here.id });
  if (passes === 0) return null;
  let place = 1;
  for (const within of textsBeside(here.key, "before", query.language)) {
    place += await countTextsWithin(ctx, query, within);
  }
  return place;
}

/** Where a text stands among those that pass the filters, what comes next, and which text nobody has coded comes next. */
export async function findNextText(ctx: QueryContext, { id }: Here, query: TextQuery): Promise<TextPlace> {
  const key = await ctx.read.listedText.findUniqueOrThrow({ where: { frozenAnswerId: id }, select: textKeyColumns });
  const here = { id, key };
  const uncoded = { ...query, filters: { ...query.filters, show: "uncoded" } } as const;
  return {
    place: await placeOf(ctx, query, here),
    total: await countTexts(ctx, query),
    nextId: await nextOf(ctx, query, here),
    nextUncodedId: await nextOf(ctx, uncoded, here),
  };
}

/** The first text that passes the filters and that nobody has coded. */
export function findFirstUncoded(ctx: QueryContext, query: TextQuery): Promise<string | null> {
  return firstOf(ctx, { ...query, filters: { ...query.filters, show: "uncoded" } });
}
