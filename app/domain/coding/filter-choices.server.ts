import { namesOfUsers } from "~/domain/account/people.server";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { compareIn } from "~/language/format";
import { sortColumns } from "~/language/text/sort-key";
import { standingIn } from "./coding-access.server";
import { participantColumns, participantView } from "./participant-view";

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

/** The participants that sent a text to be coded, by name; none where there are too many to choose from. */
export async function participantChoices({ read }: QueryContext, { reviewId, language }: Asked) {
  const submissions = await read.submission.findMany({
    where: { reviewId, texts: { some: standingIn(reviewId) } },
    take: longestChoice + 1,
    select: { participantId: true },
  });
  if (submissions.length > longestChoice) return [];
  const rows = await read.participant.findMany({
    where: { id: { in: submissions.map(({ participantId }) => participantId) } },
    orderBy: [{ [sortColumns[language]]: "asc" }, { id: "asc" }],
    select: participantColumns,
  });
  return rows.map((row) => participantView(row, language));
}

/** The names of everybody who coded in the review. */
export async function reviewerChoices({ read }: QueryContext, { reviewId, language }: Asked) {
  const ids: string[] = [];
  for (;;) {
    const last = ids.at(-1);
    const next = await read.listedExcerpt.findFirst({
      where: { ...standingIn(reviewId), ...(last === undefined ? {} : { reviewerId: { gt: last } }) },
      orderBy: { reviewerId: "asc" },
      select: { reviewerId: true },
    });
    if (!next) break;
    ids.push(next.reviewerId);
  }
  const people = [...(await namesOfUsers(read, ids))].map(([id, name]) => ({ id, name }));
  const compare = compareIn(language);
  return people.sort((a, b) => compare(a.name, b.name));
}
