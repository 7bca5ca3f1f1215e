import type { ServerBuild } from "@remix-run/node";
import * as z from "zod";
import { isLanguage } from "~/language/language";

type Route = { segments: (string | null)[]; search: z.ZodObject };
export type SearchOf = (pathname: string) => z.ZodObject | null;

const readsNothing = z.object({});

function searchOf(loader: unknown): z.ZodObject {
  const search = typeof loader === "function" && "search" in loader ? loader.search : undefined;
  return search instanceof z.ZodObject ? search : readsNothing;
}

function pathOf(routes: ServerBuild["routes"], id: string): string {
  const route = routes[id];
  if (!route) return "";
  return `${route.parentId === undefined ? "" : pathOf(routes, route.parentId)}/${route.path ?? ""}`;
}

/** The segments of a route's address in small letters, null for one that differs; none for a route that takes any address. */
function segmentsOf(path: string): (string | null)[] | null {
  if (path.includes("*")) return null;
  return path
    .split("/")
    .filter(Boolean)
    .map((segment) => (segment.startsWith(":") ? null : segment.toLowerCase()));
}

const openSegments = ({ segments }: Route) => segments.filter((segment) => segment === null).length;

/**
 * What a route that is reached by an address reads of its query; null for an address that leads to no route, among them
 * every one that begins with no language.
 */
export function searchByAddress({ routes }: Pick<ServerBuild, "routes">): SearchOf {
  const byLength = new Map<number, Route[]>();
  const parents = new Set(Object.values(routes).map(({ parentId }) => parentId));
  for (const [id, { module }] of Object.entries(routes)) {
    if (parents.has(id)) continue;
    const segments = segmentsOf(pathOf(routes, id));
    if (!segments) continue;
    byLength.set(segments.length, [
      ...(byLength.get(segments.length) ?? []),
      { segments, search: searchOf(module.loader) },
    ]);
  }
  for (const found of byLength.values()) found.sort((one, other) => openSegments(one) - openSegments(other));
  return (pathname) => {
    const asked = pathname
      .replace(/\.data$/, "")
      .toLowerCase()
      .split("/")
      .filter(Boolean);
    const [first] = asked;
    if (first !== undefined && !isLanguage(first)) return null;
    const fits = ({ segments }: Route) => segments.every((segment, at) => segment === null || segment === asked[at]);
    return byLength.get(asked.length)?.find(fits)?.search ?? null;
  };
}
