import { escapeMarkup } from "~/formats/escape-markup";
import { languages } from "~/language/language";
import { paths } from "~/paths/paths";

/** The public pages for search engines (sitemaps.org). */
export function renderSitemap(origin: string, pages: readonly string[]): string {
  const lines = pages.map((page) => `<url><loc>${escapeMarkup(origin + page)}</loc></url>`);
  const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<urlset xmlns="${namespace}">`, ...lines, "</urlset>", ""].join(
    "\n",
  );
}

/** What search engines are asked to leave alone (RFC 9309): whatever needs a sign-in, and every filter of a list. */
export function renderRobots(origin: string): string {
  const closed = languages.flatMap((language) => [
    paths.signIn(language),
    paths.account(language),
    paths.work(language),
    paths.respond(language),
    ...["screening", "coding", "drafting", "secretariat"].map((area) => `${paths.home(language)}/${area}/`),
  ]);
  return [
    "User-agent: *",
    ...closed.map((path) => `Disallow: ${path}`),
    "",
    `Sitemap: ${origin}${paths.sitemap()}`,
    "",
  ].join("\n");
}
