import { useLocation } from "@remix-run/react";
import { useContext } from "react";
import { PageContext } from "./page-context";

/** The whole address of a path, or of this page, as it is printed: on paper no link can be followed. */
export function useAddress(path?: string): string {
  const { origin } = useContext(PageContext);
  const { pathname, search } = useLocation();
  const known = origin === "" && typeof window !== "undefined" ? window.location.origin : origin;
  return known + (path ?? pathname + search);
}
