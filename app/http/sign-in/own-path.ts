import { languageOfPath } from "~/language/language";

const anyOrigin = "http://portal.invalid";

/**
 * The path of the portal itself that is followed after sign-in, escaped as an address is; null for anything else. The
 * language is looked for again in what comes out, for "/en/..//elsewhere.example" is another portal.
 */
export function ownPath(next: string | undefined): string | null {
  if (!next?.startsWith("/") || languageOfPath(next) === null || next.includes("\\") || !URL.canParse(next, anyOrigin))
    return null;
  const { pathname, search, hash } = new URL(next, anyOrigin);
  return languageOfPath(pathname) === null ? null : pathname + search + hash;
}
