import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { publicPages } from "~/formats/sitemap/public-pages";
import { renderRobots, renderSitemap } from "~/formats/sitemap/sitemap";

const origin = "https://review.example.org";
const reviews = [
  { slug: "one", sessions: [1, 2], notes: [2], hasReport: true },
  { slug: "two", sessions: [], notes: [], hasReport: false },
];

test("the sitemap names every page that leads to others, in every language", () => {
  const pages = publicPages(reviews, { demonstration: true });
  for (const path of [
    "/en",
    "/ru/receipts",
    "/fr/reviews/one/sessions/2",
    "/fr/reviews/one/sessions/2/background-note",
    "/ru/reviews/two/coverage",
    "/en/reviews/one/report",
  ])
    expect(pages).toContain(path);
  expect(pages).not.toContain("/en/reviews/two/report");
  expect(pages).not.toContain("/en/reviews/one/sessions/1/background-note");
  expect(new Set(pages).size).toBe(pages.length);
  expect(pages).toContain("/en/demonstration");
  expect(publicPages(reviews, { demonstration: false })).not.toContain("/en/demonstration");
  const sitemap = renderSitemap(origin, [...pages, "/en?a&b"]);
  expect(sitemap.match(/<loc>https:\/\/review\.example\.org\/[^<&]*/g)).toHaveLength(pages.length + 1);
  expect(sitemap).toContain("<loc>https://review.example.org/en?a&amp;b</loc>");
});

test("search engines are asked to leave alone what needs a sign-in, and told of the sitemap", () => {
  const lines = renderRobots(origin).split("\n");
  expect(lines).toEqual(expect.arrayContaining(["User-agent: *", "Disallow: /fr/respond", "Disallow: /ru/coding/"]));
  expect(lines).toContain("Sitemap: https://review.example.org/sitemap.xml");
  const closed = lines.filter((line) => line.startsWith("Disallow: ")).map((line) => line.slice("Disallow: ".length));
  expect(
    publicPages(reviews, { demonstration: true }).filter((page) => closed.some((path) => page.startsWith(path))),
  ).toEqual([]);
});

test("the icons that programs ask for without reading the page are there", () => {
  for (const file of ["public/favicon.ico", "public/apple-touch-icon.png", "public/favicon.svg"])
    expect(existsSync(file)).toBe(true);
});
