import type { Language } from "~/language/language";
import { mastheadLines } from "~/domain/report/content/masthead";
import { rangeText } from "~/domain/report/content/numbering";
import type { ReportContent } from "~/domain/report/content/report-content";
import { wordingOf } from "~/domain/report/facts/wording/wording";
import { typstString } from "~/formats/pdf/typst.server";
import { sectionLabel } from "./body";
import { words } from "../pieces";

type Dated = { language: Language; date?: string | undefined };

/** Organ, symbol, distribution, date and language, then the titles. What is not known is left out with its label. */
export function frontMatter(content: ReportContent, { language, date }: Dated): string[] {
  const { organ, reviewTitle, session, placeAndDate, reportTitle } = content.frontMatter;
  const fields = mastheadLines(content.frontMatter, { language, date }).map(({ text, language: written, isSymbol }) =>
    words(text, written, isSymbol ? { weight: "bold" } : {}),
  );
  return [
    `#block(below: 0.5em, ${words(organ[language], language, { weight: "bold", size: "13pt" })})`,
    `#block(above: 0.5em, below: 0.6em, line(length: 100%, stroke: 0.8pt))`,
    ...(fields.length === 0 ? [] : [`#pad(left: 58%, text(size: 9.5pt, ${fields.join(" + linebreak() + ")}))`]),
    `#v(1.4em)`,
    `#par(${words(reviewTitle[language], language, { weight: "bold", size: "13pt" })})`,
    `#par(${words(session[language], language, { weight: "bold" })})`,
    `#par(${words(placeAndDate[language], language)})`,
    `#title(${words(reportTitle[language], language)})`,
  ];
}

/** Headings with the numbers of their paragraphs and their page. */
export function contentsList(content: ReportContent, language: Language): string[] {
  const { contents, paragraphs, page } = wordingOf(language);
  const small = { style: "italic", size: "9.5pt" } as const;
  const ranges = content.sections.map(({ key }, index) => {
    const range = content.contents.find(({ sectionKey }) => sectionKey === key)?.range ?? null;
    return `${typstString(sectionLabel(index))}: ${typstString(rangeText(range))}`;
  });
  return [
    `#let ranges = (${ranges.join(", ")},)`,
    `#block(above: 2em, below: 0.8em, width: 100%, sticky: true, ${words(contents, language, { weight: "bold", size: "12pt" })})`,
    `#block(width: 100%, below: 0.4em, align(right, ${words(paragraphs, language, small)} + box(width: 6em, align(right, ${words(page, language, small)}))))`,
    `#show outline.entry: it => {
  show linebreak: ". "
  let range = ranges.at(str(it.element.label), default: "")
  block(above: 0.7em, pad(left: 1.6em * (it.level - 1), link(it.element.location(),
    it.body() + box(width: 1fr) + box(range) + box(width: 4.6em, align(right, it.page())))))
}`,
    `#outline(title: none, depth: 2)`,
  ];
}
