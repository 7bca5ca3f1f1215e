import type { Language } from "~/language/language";
import { escapeHtml } from "./escape";
import { footnotesHtml, type HtmlOptions, paragraphHtml } from "./paragraph-html";
import { reportStyle } from "./report-style";
import { rangeText } from "~/domain/report/content/numbering";
import { type ContentSection, paragraphsOf, type ReportContent } from "~/domain/report/content/report-content";
import { sectionHeading } from "~/domain/report/content/section-heading";
import { methodNotes } from "~/domain/report/content/method-notes";
import { withoutBreaks } from "~/language/grammar/no-break";
import { mastheadLines } from "~/domain/report/content/masthead";
import { wordingOf } from "~/domain/report/facts/wording/wording";

/** The report as one self-contained page of HTML: no script, no request, a style for print, `lang` where it changes. */
export function renderHtml(content: ReportContent, options: HtmlOptions): string {
  const { language } = options;
  const { reportTitle } = content.frontMatter;
  const footnotes = paragraphsOf(content).flatMap((paragraph) => paragraph.footnotes);
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(reportTitle[language])}</title>`,
    `<style>${reportStyle}</style>`,
    "</head>",
    '<body><div class="page">',
    ...frontHtml(content, options),
    ...contentsHtml(content, language),
    "<main>",
    ...content.sections.flatMap((section) => sectionHtml(section, options)),
    ...footnotesHtml(footnotes, language),
    ...methodHtml(content, language),
    "</main>",
    "</div></body>",
    "</html>",
    "",
  ].join("\n");
}

/** The note on method, in a list where it lists. */
function methodHtml(content: ReportContent, language: Language): string[] {
  const method = methodNotes(content, language);
  if (!method) return [];
  const lines = method.lines.map(({ text, language: of, item }) => {
    const lang = of === language ? "" : ` lang="${of}"`;
    return item ? `<ul><li${lang}>${escapeHtml(text)}</li></ul>` : `<p${lang}>${escapeHtml(text)}</p>`;
  });
  const joined = lines.join("\n").replaceAll("</ul>\n<ul>", "\n");
  return ['<section class="method">', `<h2>${escapeHtml(method.title)}</h2>`, joined, "</section>"];
}

function frontHtml({ frontMatter: front, draft }: ReportContent, { language, date }: HtmlOptions): string[] {
  const words = wordingOf(language);
  const masthead = mastheadLines(front, { language, date }).map((line) => {
    const lang = line.language === language ? "" : ` lang="${line.language}"`;
    return `<p${lang}>${escapeHtml(withoutBreaks(line.text, line.language))}</p>`;
  });
  return [
    '<header class="front">',
    ...(draft ? [`<p class="draft">${escapeHtml(words.draftForComments)}</p>`] : []),
    `<p class="organ">${escapeHtml(front.organ[language])}</p>`,
    '<div class="masthead">',
    ...masthead,
    "</div>",
    `<p><strong>${escapeHtml(front.reviewTitle[language])}</strong></p>`,
    `<p>${escapeHtml(front.session[language])}</p>`,
    `<p>${escapeHtml(withoutBreaks(front.placeAndDate[language], language))}</p>`,
    `<h1>${escapeHtml(front.reportTitle[language])}</h1>`,
    "</header>",
  ];
}

function contentsHtml(content: ReportContent, language: Language): string[] {
  const words = wordingOf(language);
  const ranges = new Map(content.contents.map(({ sectionKey, range }) => [sectionKey, rangeText(range)]));
  const rows = content.sections.map((section) => {
    const { mark, title } = sectionHeading(section, language);
    const separator = section.numbering === "annex" ? ". " : " ";
    const text = escapeHtml(mark === "" ? title : mark + separator + title);
    const link = `<a href="#section-${escapeHtml(section.key)}">${text}</a>`;
    return `<tr><th scope="row" class="depth-${section.depth}">${link}</th><td>${ranges.get(section.key) ?? ""}</td></tr>`;
  });
  const name = escapeHtml(words.contents);
  return [
    `<nav aria-label="${name}">`,
    `<table><caption>${name}</caption>`,
    `<thead><tr><td></td><th scope="col">${escapeHtml(words.paragraphs)}</th></tr></thead>`,
    "<tbody>",
    ...rows,
    "</tbody></table>",
    "</nav>",
  ];
}

function sectionHtml(section: ContentSection, options: HtmlOptions): string[] {
  const { mark, title } = sectionHeading(section, options.language);
  const level = Math.min(section.depth + 1, 6);
  const annex = section.numbering === "annex" ? ' class="annex"' : "";
  const marked = mark === "" ? "" : `<span class="mark">${escapeHtml(mark)}</span> `;
  return [
    `<h${level} id="section-${escapeHtml(section.key)}"${annex}>${marked}${escapeHtml(title)}</h${level}>`,
    ...section.paragraphs.map((paragraph) => paragraphHtml(paragraph, options)),
  ];
}
