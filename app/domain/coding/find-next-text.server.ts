import type { Prisma, Reader } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/domain/shared/language";
import type { TextFilters } from "./coding-schema";
import { orderVersions, type VersionGroup } from "./order-versions.server";
import { filteredTexts } from "./text-filters.server";

export type TextPlace = {
  /** Counted from 1 among the texts that pass the filters; null where this text does not pass them. */
  place: number | null;
  total: number;
  /** The text after this one; after the last comes the first. Null where there is no other. */
  nextId: string | null;
  nextUncodedId: string | null;
};

type Here = { id: string; versionId: string; position: number };
type Where = Prisma.FrozenAnswerWhereInput;

function textsOf(read: Pick<Reader, "frozenAnswer">, where: Where, versionId: string) {
  return read.frozenAnswer.findMany({
    where: { AND: [where, { versionId }] },
    select: { id: true, position: true },
    orderBy: { position: "asc" },
  });
}

type Search = { read: Pick<Reader, "frozenAnswer">; groups: VersionGroup[]; where: Where };

async function nextOf({ read, groups, where }: Search, here: Here): Promise<string | null> {
  const at = groups.findIndex(({ id }) => id === here.versionId);
  const inVersion = await textsOf(read, where, here.versionId);
  const after = inVersion.find(({ position }) => position > here.position);
  if (after) return after.id;
  const round = [...groups.slice(at + 1), ...groups.slice(0, Math.max(at, 0))].find(({ count }) => count > 0);
  const [first] = round ? await textsOf(read, where, round.id) : inVersion;
  return first && first.id !== here.id ? first.id : null;
}

/** Where a text stands among those that pass the filters, what comes next, and which text nobody has coded comes next. */
export async function findNextText(
  ctx: QueryContext,
  here: Here,
  input: { reviewId: string; filters: TextFilters; language: Language },
): Promise<TextPlace> {
  const { read } = ctx;
  const { show, ...plain } = input.filters;
  const within = filteredTexts(ctx, input.reviewId, plain);
  const where = filteredTexts(ctx, input.reviewId, { ...plain, show });
  const uncoded = filteredTexts(ctx, input.reviewId, { ...plain, show: "uncoded" });
  const groups = await orderVersions(read, { within, counted: where }, input.language);
  const uncodedGroups = await orderVersions(read, { within, counted: uncoded }, input.language);
  const at = groups.findIndex(({ id }) => id === here.versionId);
  const inside = (await textsOf(read, where, here.versionId)).findIndex(({ id }) => id === here.id);
  const before = groups.slice(0, Math.max(at, 0)).reduce((sum, { count }) => sum + count, 0);
  return {
    place: inside < 0 ? null : before + inside + 1,
    total: groups.reduce((sum, { count }) => sum + count, 0),
    nextId: await nextOf({ read, groups, where }, here),
    nextUncodedId: await nextOf({ read, groups: uncodedGroups, where: uncoded }, here),
  };
}

/** The first text that passes the filters and that nobody has coded. */
export async function findFirstUncoded(
  ctx: QueryContext,
  input: { reviewId: string; filters: TextFilters; language: Language },
): Promise<string | null> {
  const where = filteredTexts(ctx, input.reviewId, { ...input.filters, show: "uncoded" });
  const [group] = await orderVersions(ctx.read, { within: where, counted: where }, input.language);
  const [first] = group ? await textsOf(ctx.read, where, group.id) : [];
  return first?.id ?? null;
}
