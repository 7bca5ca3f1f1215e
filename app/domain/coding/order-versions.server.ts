import type { Prisma, Reader } from "~/db/types";
import type { Language } from "~/domain/shared/language";
import { compareIn } from "~/i18n/format";
import { participantColumns, participantView } from "./participant-view";

/** A version with the number of its texts that pass a filter. */
export type VersionGroup = { id: string; count: number };

/**
 * The versions in which a text passes `within`, ordered by the name of the participant in the language of the page, each
 * with the number of its texts that pass `counted` too.
 */
export async function orderVersions(
  read: Pick<Reader, "submissionVersion">,
  where: { within: Prisma.FrozenAnswerWhereInput; counted: Prisma.FrozenAnswerWhereInput },
  language: Language,
): Promise<VersionGroup[]> {
  const rows = await read.submissionVersion.findMany({
    where: { frozenAnswers: { some: where.within } },
    select: {
      id: true,
      version: true,
      submission: { select: { number: true, participant: { select: participantColumns } } },
      _count: { select: { frozenAnswers: { where: where.counted } } },
    },
  });
  const compare = compareIn(language);
  return rows
    .map(({ submission, ...row }) => ({
      ...row,
      ...submission,
      name: participantView(submission.participant, language).name,
    }))
    .sort((a, b) => compare(a.name, b.name) || a.number - b.number || a.version - b.version)
    .map(({ id, _count }) => ({ id, count: _count.frozenAnswers }));
}

/** The groups that hold the texts from `skip` on, and how many texts of the first of them to pass over. */
export function windowOf(
  groups: readonly VersionGroup[],
  { skip, take }: { skip: number; take: number },
): { ids: string[]; skipInside: number } {
  const ids: string[] = [];
  let skipInside = 0;
  let from = 0;
  for (const { id, count } of groups) {
    const to = from + count;
    if (count > 0 && to > skip && from < skip + take) {
      if (ids.length === 0) skipInside = skip - from;
      ids.push(id);
    }
    from = to;
  }
  return { ids, skipInside: Math.max(0, skipInside) };
}
