import type { Language } from "~/language/language";
import { type Query, withQuery } from "./with-query";

/** The pages of an administrator of the portal. */
export const administrationPaths = {
  accounts: (language: Language, query: Query = {}) => withQuery(`/${language}/administration`, query),
  accountOf: (language: Language, userId: string) => `/${language}/administration/accounts/${userId}`,
  secretariats: (language: Language) => `/${language}/administration/secretariats`,
  openedReviews: (language: Language, query: Query = {}) => withQuery(`/${language}/administration/reviews`, query),
  openReview: (language: Language, way: "new" | "next" | "file") => `/${language}/administration/reviews/${way}`,
  reviewJson: (language: Language, review: string) => `/${language}/administration/reviews/${review}/review.json`,
  outbox: (language: Language) => `/${language}/administration/mail`,
  backups: (language: Language, query: Query = {}) => withQuery(`/${language}/administration/backups`, query),
  integrity: (language: Language) => `/${language}/administration/health`,
};
