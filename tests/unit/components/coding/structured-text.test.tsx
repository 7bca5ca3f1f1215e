import { createRef } from "react";
import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, test } from "vitest";
import { Quotation } from "~/components/coding/quotation";
import { MarkedText } from "~/components/coding/text/marked-text";
import { QuotedText } from "~/components/text/quoted-text";
import { i18nFor } from "~/i18n/resources.server";
import { codePointLength, toCodePoints } from "~/language/text/code-points";
import { FrozenText, ShownText } from "~/question-kinds/plain-reading";

const text = `Two measures [1]:

– a law (https://example.org/law)
  – for towns
– a fund

End.

[1] Decree 5.`;

const shown = (element: React.ReactElement) =>
  renderToStaticMarkup(<I18nextProvider i18n={i18nFor("en")}>{element}</I18nextProvider>);

const coded = (words: string, excerpts: { id: string; startsAt: number; endsAt: number }[]) =>
  shown(<MarkedText text={words} language="en" excerpts={excerpts} opened={null} container={createRef()} />);

/** What is left of a page of which only the elements of its structure are of interest. */
const outline = (markup: string) =>
  markup
    .replace(/<(\/?)(p|ul|ol|li|a|mark|blockquote)\b[^>]*>/g, "‹$1$2›")
    .replace(/<[^>]*>/g, "")
    .replaceAll("‹", "<")
    .replaceAll("›", ">");

const set = `<p>Two measures <a>[1]</a>:</p><ul><li>– a law (<a>https://example.org/law</a>)<ul><li>– for towns</li></ul></li><li>– a fund</li></ul><p>End.</p><ul><li><a>[1]</a> Decree 5.</li></ul>`;

test("a text is set with its paragraphs, lists, links and notes wherever it is read", () => {
  const answer = { text, value: null, language: "en" } as const;
  const loose = (markup: string) => outline(markup).replace("<a>[1] </a>", "<a>[1]</a> ");
  expect(loose(shown(<ShownText answer={answer} />))).toBe(set);
  expect(loose(shown(<FrozenText answer={answer} passages={[]} markMixed={false} />))).toBe(set);
  const selectable = set.replace("<a>https://example.org/law</a>", "https://example.org/law<a>↗</a>");
  expect(loose(coded(text, []))).toBe(selectable.replaceAll("<a>[1]</a>", "[1]"));
  expect(loose(shown(<QuotedText className="quotation" text={text} />))).toBe(`<blockquote>${set}</blockquote>`);
});

test("a link passes nothing on; a note is led to and leads back", () => {
  const markup = shown(<QuotedText className="quotation" text={text} />);
  expect(markup).toContain('href="https://example.org/law" rel="nofollow noopener"');
  const [, note] = /role="doc-noteref" href="#([^"]+)"/.exec(markup) ?? [];
  const [, reference] = /role="doc-noteref"[^>]* id="([^"]+)"/.exec(markup) ?? [];
  expect(markup).toContain(`<li id="${note ?? ""}"`);
  expect(markup).toContain(`href="#${reference ?? ""}"`);
});

test("a quotation that is a link as a whole has no link within", () => {
  const markup = outline(shown(<Quotation text={text} language="en" href="/there" />));
  expect(markup.match(/<a>/g)).toHaveLength(1);
  expect(markup).toContain("<li>– a fund</li>");
});

test("an excerpt over a list is marked in each of its blocks, and its number comes once, at the end", () => {
  const startsAt = toCodePoints(text, text.indexOf("law"));
  const endsAt = toCodePoints(text, text.indexOf("fund") + 4);
  const markup = outline(coded(text, [{ id: "x", startsAt, endsAt }]));
  expect(markup).toContain("a <mark>law (https://example.org/law<a>↗</a>)</mark><ul><li><mark>– for towns</mark></li>");
  expect(markup).toContain("<li><mark>– a fund</mark><a>1</a></li>");
  expect(markup.match(/<a>1<\/a>/g)).toHaveLength(1);
});

const unescaped = (words: string) =>
  words
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");

const pieces = [
  "а",
  "😀",
  "é",
  " ",
  "\n",
  "\n\n",
  "– ",
  "  – ",
  "1. ",
  "[1]",
  "\n[1] ",
  "https://a.org/b",
  ".",
  "\u200b",
  "<b>",
  "&",
];

test("whatever the text, each piece that can be selected is where it is in the stored text, and none is missing", () => {
  const anything = fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 40 })
    .map((chosen) => chosen.join(""));
  fc.assert(
    fc.property(anything, fc.nat(30), fc.integer({ min: 1, max: 30 }), (words, at, length) => {
      const startsAt = Math.min(at, codePointLength(words));
      const markup = coded(words, [{ id: "x", startsAt, endsAt: startsAt + length }]);
      let end = 0;
      for (const [, start, found = ""] of markup.matchAll(/data-start="(\d+)"[^>]*>([^<]*)</g)) {
        const piece = unescaped(found);
        expect(words.slice(end, Number(start)).trim()).toBe("");
        expect(words.slice(Number(start), Number(start) + piece.length)).toBe(piece);
        end = Number(start) + piece.length;
      }
      expect(words.slice(end).trim()).toBe("");
    }),
  );
});
