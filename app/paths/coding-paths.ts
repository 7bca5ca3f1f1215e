import type { Language } from "~/language/language";
import { type Query, withQuery } from "./with-query";

/** Texts, excerpts, codes and evidence. */
export const codingPaths = {
  coding: (language: Language, review: string, filters: Query = {}) =>
    withQuery(`/${language}/coding/${review}`, filters),
  codingText: (language: Language, key: { review: string; frozenAnswerId: string }, filters: Query = {}) =>
    withQuery(`/${language}/coding/${key.review}/texts/${key.frozenAnswerId}`, filters),
  workList: (language: Language, review: string, query: Query = {}) =>
    withQuery(`/${language}/coding/${review}/work`, query),
  giveTexts: (language: Language, review: string) => `/${language}/coding/${review}/work/give`,
  agreement: (language: Language, review: string) => `/${language}/coding/${review}/agreement`,
  disagreements: (language: Language, { review, frozenAnswerId }: { review: string; frozenAnswerId: string }) =>
    `/${language}/coding/${review}/agreement/${frozenAnswerId}`,
  excerpts: (language: Language, review: string, filters: Query = {}) =>
    withQuery(`/${language}/coding/${review}/excerpts`, filters),
  codingFile: (language: Language, key: { review: string; codingFormat: string }) =>
    `/${language}/coding/${key.review}/files/${key.codingFormat}`,
  codebook: (language: Language, review: string) => `/${language}/coding/${review}/codebook`,
  evidence: (language: Language, review: string, filters: Query = {}) =>
    withQuery(`/${language}/coding/${review}/evidence`, filters),
  evidenceCsv: (language: Language, review: string, filters: Query = {}) =>
    withQuery(`/${language}/coding/${review}/evidence.csv`, filters),
};
