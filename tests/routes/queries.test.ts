import type { ServerBuild } from "@remix-run/node";
import * as z from "zod";
import { describe, expect, test } from "vitest";
import { canonicalQuery } from "~/http/incoming/canonical-query.server";
import { searchByAddress } from "~/http/incoming/route-queries";
import { routePatterns } from "../support/route-patterns";
import { addresses } from "./site-map";

/** The routes as the build has them, each at its whole address, without those that others are inside of. */
const layouts = new Set(routePatterns.filter(({ layout }) => layout).map(({ file }) => file));
const pages = addresses.filter(({ file }) => !layouts.has(file));
const routes = Object.fromEntries(
  pages.map(({ file, pattern, module }) => [file, { id: file, path: pattern, module }]),
);
const searchOf = searchByAddress({ routes } as unknown as Pick<ServerBuild, "routes">);

function canonical(address: string): string {
  const [path = "", query = ""] = address.split("?");
  const search = searchOf(path);
  return search ? canonicalQuery(search, new URLSearchParams(query)) : "no route";
}

test("every loader says which fields of a query it reads", () => {
  const unsaid = addresses.filter(({ module }) => {
    const search: unknown = module.loader && "search" in module.loader ? module.loader.search : undefined;
    return search !== undefined && !(search instanceof z.ZodObject);
  });
  expect(unsaid.map(({ file }) => file)).toEqual([]);
});

const list = "/en/reviews/ece-2024/submissions";

describe("what a query means to a page", () => {
  test.each([
    [`${list}?utm_source=mail&fbclid=1`, ""],
    [`${list}?page=1`, ""],
    [`${list}?page=2&page=3&cache=no`, "page=3"],
    [`${list}?page=nonsense`, ""],
    [`${list}?session=`, ""],
    [`${list}?page=2&session=1`, canonical(`${list}?session=1&page=2`)],
    [`${list}.csv?session=1&x=1`, "session=1"],
    [`${list}.data?x=1&_routes=root`, "_routes=root"],
    [`${list}?_data=root&__proto__=1&constructor=2`, ""],
    ["/FR/Reviews/ece-2024?zone=Europe%2FParis&x=1", "zone=Europe%2FParis"],
    ["/fr/privacy?anything=1", ""],
    ["/fr?q=1", ""],
    ["/?q=1", ""],
    ["/fr/sign-in?next=%2Ffr%2Fwork&x=1", "next=%2Ffr%2Fwork"],
    ["/fr/receipts?number=A+B", "number=A+B"],
    ["/ru/reviews/ece-2024/report/docx?version=2&v=3", "version=2"],
    ["/no/such/page?v=1", "no route"],
    ["/@vite/client?v=1", "no route"],
    ["/__manifest?version=1&p=%2Fen", "no route"],
    ["/offline-worker.js?build=1", "no route"],
  ])("%s → %s", (address, expected) => {
    expect(canonical(address)).toBe(expected);
  });

  test("what does not fit is left for the page to refuse", () => {
    expect(canonical("/ru/reviews/ece-2024/report/docx?version=x")).toBe("version=x");
  });
});
