import type { ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";
import type * as z from "zod";
import { searchByAddress, type SearchOf } from "./route-queries";

/** Says which loaders a script asks for; Remix reads it itself. */
const ofRemix = "_routes";

/** Whether a query shows the same page without this field: it is empty, or what is assumed anyway. */
function changesNothing(search: z.ZodObject, query: Record<string, string>, name: string): boolean {
  const { [name]: _, ...others } = query;
  const [whole, without] = [search.safeParse(query), search.safeParse(others)];
  return whole.success && without.success && JSON.stringify(whole.data) === JSON.stringify(without.data);
}

/** A query with the fields that a route reads, each once (the last one counts), in the order of the route. */
export function canonicalQuery(search: z.ZodObject, asked: URLSearchParams): string {
  const given = Object.fromEntries(asked);
  const names = Object.keys(search.shape).filter((name) => Object.hasOwn(given, name));
  const query = Object.fromEntries(names.map((name) => [name, given[name] ?? ""]));
  const kept = names.filter((name) => !changesNothing(search, query, name));
  const canonical = new URLSearchParams(kept.map((name) => [name, query[name] ?? ""]));
  const routes = asked.get(ofRemix);
  if (routes !== null) canonical.set(ofRemix, routes);
  return canonical.toString();
}

/**
 * Removes from what is read (GET) the parts of a query that mean nothing to the page, so that addresses which show the
 * same page are one address to all that follows: the page cache, the limits, Remix. Addresses of no route are left as
 * they are.
 */
export function ignoreUnknownQueries(loadBuild: () => Promise<ServerBuild>): RequestHandler {
  const known = new WeakMap<ServerBuild, SearchOf>();
  const searchIn = (build: ServerBuild) => {
    const searchOf = known.get(build) ?? searchByAddress(build);
    known.set(build, searchOf);
    return searchOf;
  };
  return (request, _response, next) => {
    const [path = "", query] = request.originalUrl.split(/\?(.*)/s, 2);
    if (query === undefined || request.method !== "GET") {
      next();
      return;
    }
    const rewrite = async () => {
      const search = searchIn(await loadBuild())(path);
      if (!search) return;
      const canonical = canonicalQuery(search, new URLSearchParams(query));
      request.originalUrl = request.url = canonical ? `${path}?${canonical}` : path;
    };
    rewrite().then(() => next(), next);
  };
}
