import { expect, test } from "vitest";
import { readHandle } from "~/i18n/route-handle";
import { addresses } from "./site-map";

/** Public, and yet not kept: what belongs to one receipt, and what is no page to find. */
const neverKept = [
  "routes/public/receipt-check.tsx",
  "routes/public/receipt.tsx",
  "routes/public/offline.tsx",
  "routes/public/not-found.tsx",
];

const pages = addresses.filter(({ file, module }) => file.endsWith(".tsx") && module.default !== undefined);
const kept = pages.filter(({ module }) => readHandle(module.handle).cache).map(({ file }) => file);

test("every public page is kept by the page cache and named to search engines", () => {
  const expected = pages
    .map(({ file }) => file)
    .filter((file) => file.startsWith("routes/public/") && !neverKept.includes(file));
  expect(kept).toEqual(expected);
  expect(kept.length).toBeGreaterThanOrEqual(14);
});

test("no page that depends on who reads it is kept", () => {
  const readByAnyone = ["site.read", "review.read", "submission.readPublished", "report.readPublished"];
  const permissions = addresses
    .filter(({ file }) => kept.includes(file))
    .map(({ module }) => module.loader?.permission ?? "site.read");
  expect(permissions.filter((permission) => !readByAnyone.includes(permission))).toEqual([]);
  expect(kept.filter((file) => !file.startsWith("routes/public/"))).toEqual([]);
});

test("nothing but a screen says that it is kept", () => {
  const others = addresses.filter(({ file, module }) => !kept.includes(file) && readHandle(module.handle).cache);
  expect(others.map(({ file }) => file)).toEqual([]);
});
