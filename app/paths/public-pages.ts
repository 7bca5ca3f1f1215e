import { languageOfPath } from "~/language/language";

const publicAreas = ["reviews", "accessibility", "privacy", "demonstration"];

/** Whether an address belongs to a page that anybody may read: the home page of a language, or a page of a public area. */
export function isPublicPage(pathname: string): boolean {
  const [, , area] = pathname.split("/");
  return languageOfPath(pathname) !== null && (area === undefined || publicAreas.includes(area));
}
