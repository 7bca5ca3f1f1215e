import type { Language } from "~/language/language";
import { type Query, type ReportFileKey, withQuery } from "./with-query";

const inReview = (language: Language, review: string) => `/${language}/reviews/${review}`;
type SubmissionKey = { review: string; number: number };
type Passage = { passage?: string };
type VersionKey = SubmissionKey & { version: number };
const ofVersion = (language: Language, { review, number, version }: VersionKey) =>
  `${inReview(language, review)}/submissions/${number}/versions/${version}`;

/** What everybody may read. */
export const publicPaths = {
  robots: () => "/robots.txt",
  reviewSchema: () => "/review.schema.json",
  securityTxt: () => "/.well-known/security.txt",
  sitemap: () => "/sitemap.xml",
  home: (language: Language) => `/${language}`,
  review: (language: Language, review: string) => inReview(language, review),
  takePart: (language: Language, review: string, query: { sent?: boolean } = {}) =>
    withQuery(`${inReview(language, review)}/take-part`, query),
  session: (language: Language, key: { review: string; session: number }) =>
    `${inReview(language, key.review)}/sessions/${key.session}`,
  backgroundNote: (language: Language, key: { review: string; session: number }) =>
    `${inReview(language, key.review)}/sessions/${key.session}/background-note`,
  backgroundNoteFile: (language: Language, key: { review: string; session: number; format: "docx" }) =>
    `${inReview(language, key.review)}/sessions/${key.session}/background-note/${key.format}`,
  /** `for`: in the wording for governments, which is the usual one, or for others. */
  questionnaire: (language: Language, review: string, query: { for?: "contribution" } = {}) =>
    withQuery(`${inReview(language, review)}/questionnaire`, query),
  /** The dates of a review for calendars. */
  calendarFile: (language: Language, review: string) => `/${language}/reviews/${review}/calendar.ics`,
  questionnaireFile: (language: Language, review: string, query: { for?: "contribution" } = {}) =>
    withQuery(`${inReview(language, review)}/questionnaire.docx`, query),
  documentFile: (language: Language, key: { review: string; document: string; file: Language }) =>
    `${inReview(language, key.review)}/documents/${key.document}/${key.file}`,
  submissions: (language: Language, review: string, filters: Query = {}) =>
    withQuery(`${inReview(language, review)}/submissions`, filters),
  /** `passage` is the excerpt that is read: its place is kept when the language is changed. */
  submission: (language: Language, { passage, ...key }: SubmissionKey & Passage) =>
    withQuery(`${inReview(language, key.review)}/submissions/${key.number}`, { passage }),
  submissionVersion: (language: Language, { passage, ...key }: VersionKey & Passage) =>
    withQuery(ofVersion(language, key), { passage }),
  submissionPdf: (language: Language, key: VersionKey) => `${ofVersion(language, key)}/pdf`,
  submissionText: (language: Language, key: VersionKey) => `${ofVersion(language, key)}/text`,
  submissionAnnex: (language: Language, { position, ...key }: VersionKey & { position: number }) =>
    `${ofVersion(language, key)}/annexes/${position}`,
  submissionsCsv: (language: Language, review: string, filters: Query = {}) =>
    withQuery(`${inReview(language, review)}/submissions.csv`, filters),
  /** Answers whose authors are not named. */
  unnamedAnswers: (language: Language, review: string) => `${inReview(language, review)}/answers-without-name`,
  answersCsv: (language: Language, review: string) => `${inReview(language, review)}/answers.csv`,
  figuresCsv: (language: Language, review: string) => `${inReview(language, review)}/figures.csv`,
  participant: (language: Language, key: { review: string; participant: string }) =>
    `${inReview(language, key.review)}/participants/${key.participant}`,
  attendees: (language: Language, review: string) => `${inReview(language, review)}/attendees`,
  attendeesFile: (language: Language, key: { review: string; format: "csv" | "docx" }) =>
    `${inReview(language, key.review)}/attendees/${key.format}`,
  objective: (language: Language, key: { review: string; objective: number }) =>
    `${inReview(language, key.review)}/objectives/${key.objective}`,
  coverage: (language: Language, review: string, filters: Query = {}) =>
    withQuery(`${inReview(language, review)}/coverage`, filters),
  coverageCsv: (language: Language, review: string, filters: Query = {}) =>
    withQuery(`${inReview(language, review)}/coverage.csv`, filters),
  coverageSvg: (language: Language, review: string, filters: Query = {}) =>
    withQuery(`${inReview(language, review)}/coverage.svg`, filters),
  report: (language: Language, review: string, query: { paragraph?: string } = {}) =>
    withQuery(`${inReview(language, review)}/report`, query),
  reportVersion: (language: Language, key: { review: string; version: number }, query: { paragraph?: string } = {}) =>
    withQuery(`${inReview(language, key.review)}/report/versions/${key.version}`, query),
  reportFile: (language: Language, key: ReportFileKey) =>
    withQuery(`${inReview(language, key.review)}/report/${key.format}`, { version: key.version }),
  search: (language: Language, query: Query = {}) => withQuery(`/${language}/search`, query),
  receipt: (language: Language, receiptNumber: string) => `/${language}/receipts/${receiptNumber}`,
  receiptCheck: (language: Language, query: { number?: string } = {}) => withQuery(`/${language}/receipts`, query),
  accessibility: (language: Language) => `/${language}/accessibility`,
  privacy: (language: Language) => `/${language}/privacy`,
  demonstration: (language: Language) => `/${language}/demonstration`,
  offline: (language: Language) => `/${language}/offline`,
};
