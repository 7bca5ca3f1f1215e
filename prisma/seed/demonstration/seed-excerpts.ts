import type { WriteTransaction } from "~/db/types";
import { createExcerpt } from "../factories/create-excerpt";
import type { SeededReview } from "../factories/create-review";
import { after, hour, type ReviewCalendar } from "./calendar";
import type { People } from "./seed-people";
import type { SeededFile } from "./seed-submissions";

type World = { review: SeededReview; people: People; calendar: ReviewCalendar };

function latest(a: Date, b: Date): Date {
  return a > b ? a : b;
}

/** The coded excerpts of the published submissions. Answers the name an excerpt has in its file -> identifier. */
export async function seedExcerpts(
  tx: WriteTransaction,
  files: SeededFile[],
  { review, people, calendar }: World,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { file, version, publishedAt } of files) {
    const codingFrom = latest(after(publishedAt, hour), calendar.codingFrom);
    for (const [index, { id, session, question, quote, codes, by, note }] of (file.excerpts ?? []).entries()) {
      const answer = version?.frozenAnswers.find((each) => each.session === session && each.question === question);
      if (!answer) throw new Error(`The excerpt ${id} marks an answer that was not handed in`);
      const at = after(codingFrom, index * (hour / 6));
      const input = { quote, codes, reviewerId: people.reviewers[by], note, at };
      ids.set(id, await createExcerpt(tx, { answer, codes: review.codes }, input));
    }
  }
  return ids;
}
