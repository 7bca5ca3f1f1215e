import type { RouteConfigEntry } from "@remix-run/route-config";
import routes from "~/routes";

/** A route with its full pattern; a layout is a route that others are inside of. */
export type RoutePattern = { file: string; pattern: string; layout: boolean };

function walk(entries: RouteConfigEntry[], above: string): RoutePattern[] {
  return entries.flatMap(({ file, path = "", children = [] }) => {
    const pattern = [above, path].filter(Boolean).join("/");
    return [{ file, pattern, layout: children.length > 0 }, ...walk(children, pattern)];
  });
}

/** Every route of the site map. */
export const routePatterns = walk(routes, "");
