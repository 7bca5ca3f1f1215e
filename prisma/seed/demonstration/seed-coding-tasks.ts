import type { WriteTransaction } from "~/db/types";
import { createExcerpt } from "../factories/create-excerpt";
import type { SeededFrozenAnswer } from "../factories/freeze-submission";
import type { SeededReview } from "../factories/create-review";
import { after, genevaDay, hour, type ReviewCalendar } from "./calendar";
import type { People } from "./seed-people";
import type { SeededFile } from "./seed-submissions";
import type { SubmissionFile } from "./submission-files";

type World = { review: SeededReview; people: People; calendar: ReviewCalendar };
type Reviewer = keyof People["reviewers"];
type Marked = NonNullable<SubmissionFile["excerpts"]>[number];
/** `first` of its submission. */
type Text = { answer: SeededFrozenAnswer; marked: Marked[]; first: boolean };

const reviewers: readonly [Reviewer, Reviewer] = ["reviewer-1", "reviewer-2"];
/** How many texts of the open review two have coded, and how many are still to be coded. */
const doubleCoded = 6;
const toDo = 8;

/** The published texts with what was marked in each. */
function textsOf(files: readonly SeededFile[]): Text[] {
  return files
    .filter(({ file }) => file.state === "published")
    .flatMap(({ file, version }) =>
      (version?.frozenAnswers ?? []).map((answer, index) => ({
        answer,
        first: index === 0,
        marked: (file.excerpts ?? []).filter(
          ({ session, question }) => session === answer.session && question === answer.question,
        ),
      })),
    );
}

const otherOf = (reviewer: Reviewer): Reviewer => (reviewer === reviewers[0] ? reviewers[1] : reviewers[0]);

/** The same passage to its last word but one. */
const shortened = (quote: string) => quote.slice(0, Math.max(quote.lastIndexOf(" "), 1));

/** Without the theme, where an objective says what the passage is about. */
const withoutTheme = (codes: string[]) =>
  codes.some((key) => key.startsWith("objective-")) ? codes.filter((key) => !key.startsWith("theme-")) : codes;

/** The other reviewer marks the same passages; in every second text a little less of each, without its theme. */
async function codeAgain(tx: WriteTransaction, { answer, marked }: Text, world: World & { index: number }) {
  const { review, people, calendar, index } = world;
  const at = after(calendar.codingFrom, (index + 1) * hour);
  for (const { quote, codes, by } of marked) {
    const differs = index % 2 === 1;
    const given = { quote: differs ? shortened(quote) : quote, codes: differs ? withoutTheme(codes) : codes };
    const input = { ...given, reviewerId: people.reviewers[otherOf(by)], at };
    await createExcerpt(tx, { answer, codes: review.codes }, input);
  }
  await tx.codingTask.createMany({
    data: reviewers.map((reviewer) => ({
      frozenAnswerId: answer.id,
      reviewerId: people.reviewers[reviewer],
      assignedById: people.secretariat,
      assignedAt: calendar.codingFrom,
      blind: true,
      finishedAt: at,
    })),
  });
}

/**
 * The work of the reviewers of the open review: texts that two have coded without seeing each other's marks, and texts
 * that each still has to code.
 */
export async function seedCodingTasks(tx: WriteTransaction, files: readonly SeededFile[], world: World): Promise<void> {
  const { people, calendar } = world;
  const texts = textsOf(files);
  const later = texts.filter(({ first }) => !first);
  const byOne = later.filter(({ marked }) => new Set(marked.map(({ by }) => by)).size === 1);
  for (const [index, text] of byOne.slice(0, doubleCoded).entries()) await codeAgain(tx, text, { ...world, index });
  const untouched = texts.filter(({ marked }) => marked.length === 0).slice(0, toDo);
  await tx.codingTask.createMany({
    data: untouched.map(({ answer }, index) => ({
      frozenAnswerId: answer.id,
      reviewerId: people.reviewers[reviewers[index % 2 === 0 ? 0 : 1]],
      assignedById: people.secretariat,
      assignedAt: calendar.codingFrom,
      dueOn: genevaDay(calendar.submissionsCloseAt),
    })),
  });
}
