import type { Language } from "~/language/language";
import { type Query, withQuery } from "./with-query";

const part = (language: Language, review: string, name: string) => `/${language}/secretariat/${review}/setup/${name}`;

/** The pages on which the secretariat edits sessions, questions and the outline of the report. */
export const setUpPaths = {
  setUpSessions: (language: Language, review: string, query: Query = {}) =>
    withQuery(part(language, review, "sessions"), query),
  setUpSession: (language: Language, { review, session }: { review: string; session: number }, query: Query = {}) =>
    withQuery(part(language, review, `sessions/${session}`), query),
  setUpQuestions: (language: Language, review: string, query: Query = {}) =>
    withQuery(part(language, review, "questions"), query),
  setUpNewQuestion: (language: Language, review: string) => part(language, review, "questions/new"),
  setUpQuestion: (language: Language, { review, question }: { review: string; question: number }, query: Query = {}) =>
    withQuery(part(language, review, `questions/${question}`), query),
  setUpOutline: (language: Language, review: string, query: Query = {}) =>
    withQuery(part(language, review, "outline"), query),
};
