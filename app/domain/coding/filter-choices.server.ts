import { listCodedParticipants, listReviewers } from "~/db/queries/list-coding-choices.server";
import { getSetup } from "~/domain/review/review-setup.server";
import { setupInLanguage } from "~/domain/review/setup-in-language";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { compareIn } from "~/language/format";
import { sortColumns } from "~/language/text/sort-key";
import { toParticipantView, type ParticipantView } from "~/domain/participant/participant-presenters";

export type Numbered = { number: number; label: string };
type ChoicesQuery = { reviewId: string; language: Language };

/** The sessions of a review, and before them the general questions (0, without a label), where it puts any. */
export async function sessionChoices(ctx: QueryContext, { reviewId, language }: ChoicesQuery): Promise<Numbered[]> {
  const { parts } = setupInLanguage(await getSetup(ctx, reviewId), language);
  return parts.map(({ number, label }) => ({ number, label: label?.text ?? "" }));
}

/** The guiding questions of a review, under the labels of their latest versions. */
export async function questionChoices(ctx: QueryContext, { reviewId, language }: ChoicesQuery): Promise<Numbered[]> {
  const { questions } = await getSetup(ctx, reviewId);
  return questions.map(({ number, version }) => ({ number, label: textOf(version.label, language) }));
}

/** A list to choose from is of use up to about this length. */
const longestChoice = 300;

/** The participants that sent a text to be coded, by name; none where there are too many to choose from. */
export function participantChoices({ read }: QueryContext, { reviewId, language }: ChoicesQuery): ParticipantView[] {
  const rows = listCodedParticipants(read, { reviewId, column: sortColumns[language], most: longestChoice + 1 });
  return rows.length > longestChoice ? [] : rows.map((row) => toParticipantView(row, language));
}

/** The names of everybody who coded in the review. */
export function reviewerChoices({ read }: QueryContext, { reviewId, language }: ChoicesQuery) {
  const compare = compareIn(language);
  return listReviewers(read, reviewId).sort((a, b) => compare(a.name, b.name));
}
