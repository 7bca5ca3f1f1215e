import { summariseSetUp } from "~/domain/review/setup/set-up-tasks";
import { wordsOf } from "~/domain/review/setup/typed-texts";
import type { ReviewDocument } from "~/domain/review/document/review-document";
import type { Language } from "~/language/language";

/** What a file that can be imported holds, as people check it before they import it. */
export type FileSummary = {
  review: string;
  title: { text: string; language: Language };
  region: string;
  edition: number;
  /** As the clocks of the review show them. */
  opens: string;
  closes: string;
  timeZone: string;
  sessions: number;
  questions: number;
  participants: number;
  missingTexts: number;
};

export function summaryOfFile(document: ReviewDocument, language: Language): FileSummary {
  const { review, title, region, edition, dates, timeZone, sessions, questions, participants, languages } = document;
  const words = wordsOf(title);
  const shown = [language, ...languages].find((one) => words[one] !== "") ?? language;
  return {
    review,
    title: { text: words[shown], language: shown },
    region,
    edition,
    opens: dates.opens.replace("T", " "),
    closes: dates.closes.replace("T", " "),
    timeZone,
    sessions: sessions.length,
    questions: questions.length,
    participants: participants.length,
    missingTexts: summariseSetUp(document).texts,
  };
}
