import type { Language } from "~/language/language";
import { type Query, withQuery } from "./with-query";

/** Texts, excerpts, codes and evidence. */
export const codingPaths = {
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
};
