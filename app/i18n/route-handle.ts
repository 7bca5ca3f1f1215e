import type { Namespace } from "./namespaces";

/** What a route says about its page: whether it takes scripts along, and which messages these need. */
export type RouteHandle = { scripts?: boolean; namespaces?: readonly Namespace[] };

function isHandle(handle: unknown): handle is RouteHandle {
  return typeof handle === "object" && handle !== null;
}

/** Reads the `handle` export of a route; a route without one ships no script. */
export function readHandle(handle: unknown): { scripts: boolean; namespaces: readonly Namespace[] } {
  if (!isHandle(handle)) return { scripts: false, namespaces: [] };
  return { scripts: handle.scripts ?? false, namespaces: handle.namespaces ?? [] };
}
