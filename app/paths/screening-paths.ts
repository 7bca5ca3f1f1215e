import type { Language } from "~/language/language";
import { type Query, withQuery } from "./with-query";

/** The queue of the secretariat and one version in it. */
export const screeningPaths = {
  screening: (language: Language, review: string, filters: Query = {}) =>
    withQuery(`/${language}/screening/${review}`, filters),
  screeningMasks: (language: Language, key: { review: string; versionId: string }) =>
    `/${language}/screening/${key.review}/versions/${key.versionId}/masks`,
  screeningAnnex: (language: Language, key: { review: string; versionId: string; position: number }) =>
    `/${language}/screening/${key.review}/versions/${key.versionId}/annexes/${key.position}`,
  screeningVersion: (language: Language, key: { review: string; versionId: string }, query: Query = {}) =>
    withQuery(`/${language}/screening/${key.review}/versions/${key.versionId}`, query),
};
