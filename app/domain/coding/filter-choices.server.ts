import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { compareIn } from "~/language/format";
import { sortColumns } from "~/language/text/sort-key";
import { participantsNamedIn } from "~/domain/counting/participants-behind.server";
import { currentTextsOf } from "./coding-access.server";
import { participantNameColumns } from "~/domain/participant/participant-row";
import { toParticipantView } from "~/domain/participant/participant-presenters";

export type Numbered = { number: number; label: string };
type Asked = { reviewId: string; language: Language };

/** The thematic sessions of a review. */
export async function sessionChoices({ read }: QueryContext, { reviewId, language }: Asked): Promise<Numbered[]> {
  const rows = await read.thematicSession.findMany({ where: { reviewId }, orderBy: { number: "asc" } });
  return rows.map(({ number, label }) => ({ number, label: textOf(label, language) }));
}

/** The guiding questions of a review, under the labels of their latest versions. */
export async function questionChoices({ read }: QueryContext, { reviewId, language }: Asked): Promise<Numbered[]> {
  const rows = await read.guidingQuestion.findMany({
    where: { reviewId },
    orderBy: { number: "asc" },
    include: { versions: { orderBy: { version: "desc" }, take: 1 } },
  });
  return rows.map(({ number, versions: [latest] }) => ({
    number,
    label: latest ? textOf(latest.label, language) : "",
  }));
}

/** A list to choose from is of use up to about this length. */
const longestChoice = 300;

/**
 * The participants that a text to be coded names, by name; none where there are too many to choose from. Each leads to at
 * least one text in the list, which is filtered by the same rule.
 */
export async function participantChoices({ read }: QueryContext, { reviewId, language }: Asked) {
  const coded = { reviewId, texts: { some: currentTextsOf(reviewId) } };
  const submissions = await read.submission.findMany({
    where: coded,
    take: longestChoice + 1,
    select: { id: true },
  });
  if (submissions.length > longestChoice) return [];
  const rows = await read.participant.findMany({
    where: participantsNamedIn(coded),
    orderBy: [{ [sortColumns[language]]: "asc" }, { id: "asc" }],
    select: participantNameColumns,
  });
  return rows.map((row) => toParticipantView(row, language));
}

/** The names of everybody who coded in the review. */
export async function reviewerChoices({ read }: QueryContext, { reviewId, language }: Asked) {
  const ids: string[] = [];
  for (;;) {
    const last = ids.at(-1);
    const next = await read.listedExcerpt.findFirst({
      where: { ...currentTextsOf(reviewId), ...(last === undefined ? {} : { reviewerId: { gt: last } }) },
      orderBy: { reviewerId: "asc" },
      select: { reviewerId: true },
    });
    if (!next) break;
    ids.push(next.reviewerId);
  }
  const people = await read.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const compare = compareIn(language);
  return people.sort((a, b) => compare(a.name, b.name));
}
