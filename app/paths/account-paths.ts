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
  account: (language: Language) => `/${language}/account`,
};
