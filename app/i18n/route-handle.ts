import type { Namespace } from "./namespaces";

/** What a route says about its page. */
export type RouteHandle = {
  /** It takes scripts along, which need the messages of `namespaces`. */
  scripts?: boolean;
  namespaces?: readonly Namespace[];
  /** It is public and the same for every reader who is not signed in: kept by the page cache, named to search engines. */
  cache?: boolean;
  /** It has a small script of its own in the page and takes no others along: a help that the page does without. */
  helper?: boolean;
};

function isHandle(handle: unknown): handle is RouteHandle {
  return typeof handle === "object" && handle !== null;
}

/** Reads the `handle` export of a route; a route without one ships no script and is not kept. */
export function readHandle(handle: unknown): Required<RouteHandle> {
  const { scripts = false, namespaces = [], cache = false, helper = false } = isHandle(handle) ? handle : {};
  return { scripts, namespaces, cache, helper };
}
