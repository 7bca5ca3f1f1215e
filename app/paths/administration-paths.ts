import type { Language } from "~/language/language";
import { type Query, withQuery } from "./with-query";

/** The pages of an administrator of the portal. */
export const administrationPaths = {
  accounts: (language: Language, query: Query = {}) => withQuery(`/${language}/administration`, query),
  accountOf: (language: Language, userId: string) => `/${language}/administration/accounts/${userId}`,
  secretariats: (language: Language) => `/${language}/administration/secretariats`,
  openedReviews: (language: Language, query: Query = {}) => withQuery(`/${language}/administration/reviews`, query),
  newReview: (language: Language) => `/${language}/administration/reviews/new`,
  nextReview: (language: Language) => `/${language}/administration/reviews/next`,
  reviewFile: (language: Language) => `/${language}/administration/reviews/file`,
  reviewJson: (language: Language, review: string) => `/${language}/administration/reviews/${review}/review.json`,
  outbox: (language: Language) => `/${language}/administration/mail`,
  writtenMail: (language: Language, query: Query = {}) => withQuery(`/${language}/administration/mail/files`, query),
  oneWrittenMail: (language: Language, mail: string) => `/${language}/administration/mail/files/${mail}`,
  writtenMailFile: (language: Language, mail: string) => `/${language}/administration/mail/files/${mail}/eml`,
  audit: (language: Language, query: Query = {}) => withQuery(`/${language}/administration/audit`, query),
  auditCsv: (language: Language, query: Query = {}) => withQuery(`/${language}/administration/audit.csv`, query),
  backups: (language: Language, query: Query = {}) => withQuery(`/${language}/administration/backups`, query),
  retention: (language: Language, query: Query = {}) => withQuery(`/${language}/administration/retention`, query),
  integrity: (language: Language) => `/${language}/administration/health`,
};
