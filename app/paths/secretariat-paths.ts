import type { Language } from "~/language/language";
import { type Query, withQuery } from "./with-query";

/** The dashboard of a review. */
export const secretariatPaths = {
  secretariat: (language: Language, review: string, query: Query = {}) =>
    withQuery(`/${language}/secretariat/${review}`, query),
  contact: (language: Language, review: string, query: Query = {}) =>
    withQuery(`/${language}/secretariat/${review}/contact`, query),
  people: (language: Language, review: string, query: Query = {}) =>
    withQuery(`/${language}/secretariat/${review}/people`, query),
  reviewAudit: (language: Language, review: string, query: Query = {}) =>
    withQuery(`/${language}/secretariat/${review}/audit`, query),
  reviewAuditCsv: (language: Language, review: string, query: Query = {}) =>
    withQuery(`/${language}/secretariat/${review}/audit.csv`, query),
  participants: (language: Language, review: string, query: Query = {}) =>
    withQuery(`/${language}/secretariat/${review}/participants`, query),
  participation: (language: Language, key: { review: string; participant: string }, query: Query = {}) =>
    withQuery(`/${language}/secretariat/${key.review}/participants/${key.participant}`, query),
  registrations: (language: Language, review: string, query: Query = {}) =>
    withQuery(`/${language}/secretariat/${review}/registrations`, query),
  participantsCsv: (language: Language, review: string, filters: Query = {}) =>
    withQuery(`/${language}/secretariat/${review}/participants.csv`, filters),
  participantsXlsx: (language: Language, review: string, filters: Query = {}) =>
    withQuery(`/${language}/secretariat/${review}/participants.xlsx`, filters),
};
