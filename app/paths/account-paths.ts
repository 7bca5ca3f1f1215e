import type { Language } from "~/language/language";
import { withQuery } from "./with-query";

/** One's own account and signing in. */
export const accountPaths = {
  signIn: (language: Language, query: { next?: string; changed?: boolean; ended?: boolean } = {}) =>
    withQuery(`/${language}/sign-in`, query),
  signInTime: (language: Language) => `/${language}/sign-in/time`,
  signInAgain: (language: Language) => `/${language}/sign-in/again`,
  secondStep: (language: Language) => `/${language}/sign-in/code`,
  provider: (language: Language, query: { next?: string; link?: boolean } = {}) =>
    withQuery(`/${language}/sign-in/provider`, query),
  providerCallback: (language: Language) => `/${language}/sign-in/provider/callback`,
  signOut: (language: Language) => `/${language}/sign-out`,
  work: (language: Language) => `/${language}/work`,
  /** The secret of a link is in the query: paths are logged, queries are not. */
  invitation: (language: Language, token = "") => withQuery(`/${language}/invitations`, { token }),
  forgottenPassword: (language: Language, query: { sent?: boolean } = {}) =>
    withQuery(`/${language}/forgotten-password`, query),
  newPassword: (language: Language, token = "") => withQuery(`/${language}/new-password`, { token }),
  confirmAddress: (language: Language, token = "") => withQuery(`/${language}/confirm-address`, { token }),
  account: (language: Language) => `/${language}/account`,
  accountDetails: (language: Language) => `/${language}/account/details`,
  notices: (language: Language, query: { show?: "unread"; page?: number; changed?: boolean } = {}) =>
    withQuery(`/${language}/account/notices`, query),
  accountAddress: (language: Language) => `/${language}/account/address`,
  secondFactor: (language: Language) => `/${language}/account/second-factor`,
  accountData: (language: Language) => `/${language}/account/data.json`,
  closeAccount: (language: Language) => `/${language}/account/close`,
};
