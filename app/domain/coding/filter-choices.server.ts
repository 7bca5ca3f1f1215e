import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/domain/shared/language";
import { textOf } from "~/domain/translation/localized-text";
import { compareIn } from "~/i18n/format";
import { currentTexts } from "./coding-access.server";
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

/** The participants that sent a text to be coded, by name. */
export async function participantChoices({ read }: QueryContext, { reviewId, language }: Asked) {
  const rows = await read.participant.findMany({
    where: { submissions: { some: { versions: { some: { frozenAnswers: { some: currentTexts(reviewId) } } } } } },
    select: participantColumns,
  });
  const compare = compareIn(language);
  return rows.map((row) => participantView(row, language)).sort((a, b) => compare(a.name, b.name));
}

/** The names of everybody who coded in the review. */
export async function reviewerChoices({ read }: QueryContext, { reviewId, language }: Asked) {
  const marks = await read.excerpt.findMany({
    where: { removedAt: null, frozenAnswer: currentTexts(reviewId) },
    distinct: ["reviewerId"],
    select: { reviewerId: true },
  });
  const people = await read.user.findMany({
    where: { id: { in: marks.map(({ reviewerId }) => reviewerId) } },
    select: { id: true, name: true },
  });
  const compare = compareIn(language);
  return people.sort((a, b) => compare(a.name, b.name));
}
