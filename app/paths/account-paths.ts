import type { Language } from "~/language/language";
import { withQuery } from "./with-query";

/** One's own account and signing in. */
export const accountPaths = {
  signIn: (language: Language, query: { next?: string; changed?: boolean; ended?: boolean } = {}) =>
    withQuery(`/${language}/sign-in`, query),
  signInTime: (language: Language) => `/${language}/sign-in/time`,
  signInAgain: (language: Language) => `/${language}/sign-in/again`,
  signOut: (language: Language) => `/${language}/sign-out`,
  work: (language: Language) => `/${language}/work`,
  /** The secret of a link is in the query: paths are logged, queries are not. */
  invitation: (language: Language, token = "") => withQuery(`/${language}/invitations`, { token }),
  forgottenPassword: (language: Language, query: { sent?: boolean } = {}) =>
    withQuery(`/${language}/forgotten-password`, query),
  newPassword: (language: Language, token = "") => withQuery(`/${language}/new-password`, { token }),
  confirmAddress: (language: Language, token = "") => withQuery(`/${language}/confirm-address`, { token }),
  account: (language: Language) => `/${language}/account`,
};
