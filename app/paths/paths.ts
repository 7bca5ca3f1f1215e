import { isLanguage, type Language } from "~/language/language";

type Query = Record<string, string | number | boolean | null | undefined>;

/** Appends what is set of a query to a path. */
export function withQuery(path: string, query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== "" && value !== false) search.set(name, String(value));
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

const inReview = (language: Language, review: string) => `/${language}/reviews/${review}`;
type SubmissionKey = { review: string; number: number };
type ReportFileKey = { review: string; format: "docx" | "html" | "json"; version?: number | undefined };
type OwnVersionKey = { submissionId: string; version: number };
type AnswerKey = { submissionId: string; session: number; question: number };

/** Every address of the portal. Nothing else writes a URL. */
export const paths = {
  home: (language: Language) => `/${language}`,
  review: (language: Language, review: string) => inReview(language, review),
  session: (language: Language, key: { review: string; session: number }) =>
    `${inReview(language, key.review)}/sessions/${key.session}`,
  submissions: (language: Language, review: string, filters: Query = {}) =>
    withQuery(`${inReview(language, review)}/submissions`, filters),
  submission: (language: Language, key: SubmissionKey) => `${inReview(language, key.review)}/submissions/${key.number}`,
  submissionVersion: (language: Language, key: SubmissionKey & { version: number }) =>
    `${inReview(language, key.review)}/submissions/${key.number}/versions/${key.version}`,
  submissionText: (language: Language, key: SubmissionKey & { version: number }) =>
    `${inReview(language, key.review)}/submissions/${key.number}/versions/${key.version}/text`,
  submissionsCsv: (language: Language, review: string, filters: Query = {}) =>
    withQuery(`${inReview(language, review)}/submissions.csv`, filters),
  answersCsv: (language: Language, review: string) => `${inReview(language, review)}/answers.csv`,
  participant: (language: Language, key: { review: string; participant: string }) =>
    `${inReview(language, key.review)}/participants/${key.participant}`,
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
  receipt: (language: Language, receiptNumber: string) => `/${language}/receipts/${receiptNumber}`,
  receiptCheck: (language: Language) => `/${language}/receipts`,
  accessibility: (language: Language) => `/${language}/accessibility`,
  privacy: (language: Language) => `/${language}/privacy`,
  demonstration: (language: Language) => `/${language}/demonstration`,

  signIn: (language: Language, query: { next?: string; changed?: boolean } = {}) =>
    withQuery(`/${language}/sign-in`, query),
  signInTime: (language: Language) => `/${language}/sign-in/time`,
  signInAgain: (language: Language) => `/${language}/sign-in/again`,
  signOut: (language: Language) => `/${language}/sign-out`,
  work: (language: Language) => `/${language}/work`,
  account: (language: Language) => `/${language}/account`,

  respond: (language: Language) => `/${language}/respond`,
  respondOverview: (language: Language, submissionId: string) => `/${language}/respond/${submissionId}`,
  respondAnswer: (language: Language, key: AnswerKey) =>
    `/${language}/respond/${key.submissionId}/sessions/${key.session}/questions/${key.question}`,
  respondSave: (language: Language, key: AnswerKey) =>
    `/${language}/respond/${key.submissionId}/sessions/${key.session}/questions/${key.question}/save`,
  respondCheck: (language: Language, submissionId: string) => `/${language}/respond/${submissionId}/check`,
  respondConfirm: (language: Language, submissionId: string) =>
    withQuery(`/${language}/respond/${submissionId}/check`, { step: "confirm" }),
  respondVersion: (language: Language, key: OwnVersionKey) =>
    `/${language}/respond/${key.submissionId}/versions/${key.version}`,
  respondVersionText: (language: Language, key: OwnVersionKey) =>
    `/${language}/respond/${key.submissionId}/versions/${key.version}/text`,
  respondSent: (language: Language, submissionId: string) => `/${language}/respond/${submissionId}/sent`,

  secretariat: (language: Language, review: string, query: Query = {}) =>
    withQuery(`/${language}/secretariat/${review}`, query),
  screening: (language: Language, review: string, filters: Query = {}) =>
    withQuery(`/${language}/screening/${review}`, filters),
  screeningVersion: (language: Language, key: { review: string; versionId: string }, query: Query = {}) =>
    withQuery(`/${language}/screening/${key.review}/versions/${key.versionId}`, query),

  coding: (language: Language, review: string, filters: Query = {}) =>
    withQuery(`/${language}/coding/${review}`, filters),
  codingText: (language: Language, key: { review: string; frozenAnswerId: string }, filters: Query = {}) =>
    withQuery(`/${language}/coding/${key.review}/texts/${key.frozenAnswerId}`, filters),
  excerpts: (language: Language, review: string, filters: Query = {}) =>
    withQuery(`/${language}/coding/${review}/excerpts`, filters),
  codebook: (language: Language, review: string) => `/${language}/coding/${review}/codebook`,
  evidence: (language: Language, review: string, filters: Query = {}) =>
    withQuery(`/${language}/coding/${review}/evidence`, filters),
  evidenceCsv: (language: Language, review: string, filters: Query = {}) =>
    withQuery(`/${language}/coding/${review}/evidence.csv`, filters),

  drafting: (language: Language, review: string, query: Query = {}) =>
    withQuery(`/${language}/drafting/${review}`, query),
  draftingParagraph: (language: Language, key: { review: string; paragraphId: string }, query: Query = {}) =>
    withQuery(`/${language}/drafting/${key.review}/paragraphs/${key.paragraphId}`, query),
  draftingVersions: (language: Language, review: string, query: Query = {}) =>
    withQuery(`/${language}/drafting/${review}/versions`, query),
  draftingVersion: (language: Language, key: { review: string; number: number }, query: Query = {}) =>
    withQuery(`/${language}/drafting/${key.review}/versions/${key.number}`, query),
  draftFile: (language: Language, key: ReportFileKey) =>
    withQuery(`/${language}/drafting/${key.review}/report/${key.format}`, { version: key.version }),
};

/** The anchor of a paragraph, question or answer inside a page. */
export function anchor(path: string, id: string): string {
  return `${path}#${id}`;
}

/** The same place in another language: `/fr/reviews/…` for `/en/reviews/…`, the query kept. */
export function inLanguage(pathAndQuery: string, language: Language): string {
  const [, first = "", rest = ""] = /^\/([^/?#]*)(.*)$/.exec(pathAndQuery) ?? [];
  return isLanguage(first.toLowerCase()) ? `/${language}${rest}` : paths.home(language);
}
