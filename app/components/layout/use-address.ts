import { useLocation } from "@remix-run/react";
import { useContext } from "react";
import { useLanguage } from "~/i18n/use-language";
import { formatDate } from "~/language/format";
import { PageContext } from "./page-context";

/** What the foot of every printed sheet says: the address of the page and the day on which it was made. */
export function usePrintFoot(): string {
  const language = useLanguage();
  return `${useAddress()} · ${formatDate(new Date(), language, "UTC")}`;
}

/** The whole address of a path, or of this page, as it is printed: on paper no link can be followed. */
export function useAddress(path?: string): string {
  const { origin } = useContext(PageContext);
  const { pathname, search } = useLocation();
  const known = origin === "" && typeof window !== "undefined" ? window.location.origin : origin;
  return known + (path ?? pathname + search);
}
