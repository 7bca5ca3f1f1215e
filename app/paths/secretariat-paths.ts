import type { Language } from "~/language/language";
import { type Query, withQuery } from "./with-query";

const setUp = (language: Language, review: string) => `/${language}/secretariat/${review}/setup`;

/** The pages of the secretariat of a review. */
export const secretariatPaths = {
  secretariat: (language: Language, review: string, query: Query = {}) =>
    withQuery(`/${language}/secretariat/${review}`, query),
  contact: (language: Language, review: string, query: Query = {}) =>
    withQuery(`/${language}/secretariat/${review}/contact`, query),
  people: (language: Language, review: string, query: Query = {}) =>
    withQuery(`/${language}/secretariat/${review}/people`, query),
  nomination: (language: Language, key: { review: string; invitation: string }, query: Query = {}) =>
    withQuery(`/${language}/secretariat/${key.review}/invitations/${key.invitation}/letter`, query),
  nominationLetter: (language: Language, key: { review: string; invitation: string }) =>
    `/${language}/secretariat/${key.review}/invitations/${key.invitation}/letter/file`,
  setUp: (language: Language, review: string, query: Query = {}) => withQuery(setUp(language, review), query),
  setUpAbout: (language: Language, review: string) => `${setUp(language, review)}/about`,
  setUpMeeting: (language: Language, review: string) => `${setUp(language, review)}/meeting`,
  setUpDates: (language: Language, review: string) => `${setUp(language, review)}/dates`,
  setUpCoChairs: (language: Language, review: string) => `${setUp(language, review)}/co-chairs`,
  setUpStage: (language: Language, review: string, query: Query = {}) =>
    withQuery(`${setUp(language, review)}/stage`, query),
  setUpRules: (language: Language, review: string) => `${setUp(language, review)}/rules`,
  reviewAudit: (language: Language, review: string, query: Query = {}) =>
    withQuery(`/${language}/secretariat/${review}/audit`, query),
  reviewAuditCsv: (language: Language, review: string, query: Query = {}) =>
    withQuery(`/${language}/secretariat/${review}/audit.csv`, query),
  participants: (language: Language, review: string, query: Query = {}) =>
    withQuery(`/${language}/secretariat/${review}/participants`, query),
  participation: (language: Language, key: { review: string; participant: string }, query: Query = {}) =>
    withQuery(`/${language}/secretariat/${key.review}/participants/${key.participant}`, query),
  entry: (language: Language, key: { review: string; participant: string }, query: Query = {}) =>
    withQuery(`/${language}/secretariat/${key.review}/participants/${key.participant}/entry`, query),
  entryOriginal: (language: Language, key: { review: string; participant: string }) =>
    `/${language}/secretariat/${key.review}/participants/${key.participant}/entry/original`,
  mergeParticipant: (language: Language, key: { review: string; participant: string }, query: Query = {}) =>
    withQuery(`/${language}/secretariat/${key.review}/participants/${key.participant}/merge`, query),
  registrations: (language: Language, review: string, query: Query = {}) =>
    withQuery(`/${language}/secretariat/${review}/registrations`, query),
  participantsCsv: (language: Language, review: string, filters: Query = {}) =>
    withQuery(`/${language}/secretariat/${review}/participants.csv`, filters),
  participantsXlsx: (language: Language, review: string, filters: Query = {}) =>
    withQuery(`/${language}/secretariat/${review}/participants.xlsx`, filters),
  addParticipants: (language: Language, review: string, query: Query = {}) =>
    withQuery(`/${language}/secretariat/${review}/add-participants`, query),
  addBody: (language: Language, review: string) => `/${language}/secretariat/${review}/add-participants/body`,
  addFromFile: (language: Language, review: string) => `/${language}/secretariat/${review}/add-participants/file`,
  participantsTemplate: (language: Language, { review, format }: { review: string; format: string }) =>
    `/${language}/secretariat/${review}/add-participants/template/${format}`,
  reminders: (language: Language, review: string, query: Query = {}) =>
    withQuery(`/${language}/secretariat/${review}/reminders`, query),
};
