import { isLanguage, type Language } from "~/language/language";
import { accountPaths } from "./account-paths";
import { administrationPaths } from "./administration-paths";
import { codingPaths } from "./coding-paths";
import { draftingPaths } from "./drafting-paths";
import { publicPaths } from "./public-paths";
import { meetingPaths } from "./meeting-paths";
import { respondPaths } from "./respond-paths";
import { screeningPaths } from "./screening-paths";
import { secretariatPaths } from "./secretariat-paths";
import { setUpPaths } from "./set-up-paths";

/** Every address of the portal, a file for each area. Nothing else writes a URL; app/routes.ts has their patterns. */
export const paths = {
  ...publicPaths,
  ...accountPaths,
  ...respondPaths,
  ...screeningPaths,
  ...codingPaths,
  ...draftingPaths,
  ...secretariatPaths,
  ...setUpPaths,
  ...meetingPaths,
  ...administrationPaths,
};

/** The anchor of a paragraph, question or answer inside a page. */
export function anchor(path: string, id: string): string {
  return `${path}#${id}`;
}

/** The same place in another language: `/fr/reviews/…` for `/en/reviews/…`, the query kept. */
export function inLanguage(pathAndQuery: string, language: Language): string {
  const [, first = "", rest = ""] = /^\/([^/?#]*)(.*)$/.exec(pathAndQuery) ?? [];
  return isLanguage(first.toLowerCase()) ? `/${language}${rest}` : paths.home(language);
}
