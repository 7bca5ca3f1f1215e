import type { Language } from "~/language/language";
import { type Query, type ReportFileKey, withQuery } from "./with-query";

/** The report in the making. */
export const draftingPaths = {
  drafting: (language: Language, review: string, query: Query = {}) =>
    withQuery(`/${language}/drafting/${review}`, query),
  draftingParagraph: (language: Language, key: { review: string; paragraphId: string }, query: Query = {}) =>
    withQuery(`/${language}/drafting/${key.review}/paragraphs/${key.paragraphId}`, query),
  draftingParagraphArrange: (language: Language, key: { review: string; paragraphId: string }) =>
    `/${language}/drafting/${key.review}/paragraphs/${key.paragraphId}/arrange`,
  draftingParagraphSave: (language: Language, key: { review: string; paragraphId: string }) =>
    `/${language}/drafting/${key.review}/paragraphs/${key.paragraphId}/save`,
  draftingParagraphVersions: (
    language: Language,
    key: { review: string; paragraphId: string },
    query: { text?: Language; revision?: number } = {},
  ) => withQuery(`/${language}/drafting/${key.review}/paragraphs/${key.paragraphId}/versions`, query),
  draftingVersions: (language: Language, review: string, query: Query = {}) =>
    withQuery(`/${language}/drafting/${review}/versions`, query),
  draftingVersion: (language: Language, key: { review: string; number: number }, query: Query = {}) =>
    withQuery(`/${language}/drafting/${key.review}/versions/${key.number}`, query),
  draftFile: (language: Language, key: ReportFileKey) =>
    withQuery(`/${language}/drafting/${key.review}/report/${key.format}`, { version: key.version }),
};
