import { grammarOf } from "~/language/grammar/grammar";
import type { Language } from "~/language/language";
import type { ReportContent } from "~/domain/report/content/report-content";
import { wordingOf } from "~/domain/report/facts/wording/wording";
import { renderTypst, typstString } from "~/formats/pdf/typst.server";
import { reportBody } from "./body";
import { contentsList, frontMatter } from "./front-matter";
import { methodSection } from "./method-notes";
import { words } from "../pieces";

/** How a report looks: A4, numbers of paragraphs in a column of their own, notes at the foot of the page. */
const layout = `
#set par(leading: 0.72em, spacing: 1em, justify: false)
#set block(spacing: 1em)
#set footnote.entry(separator: line(length: 30%, stroke: 0.5pt))
#show footnote.entry: set text(size: 9pt)
#show heading: set block(above: 1.8em, below: 0.9em, sticky: true)
#show heading.where(level: 1): set text(size: 14pt)
#show heading.where(level: 2): set text(size: 12pt)
#show heading.where(level: 3): set text(size: 11pt)
#show title: set text(size: 17pt)
#show title: set block(above: 1.4em, below: 1.4em)
#let column = 1.3cm
#let numbered(number, body) = pad(left: column, par(h(-column) + box(width: column, str(number) + ".") + body))
#let continued(body) = pad(left: column, par(body))`;

/** The symbol on every page but the first, which has it in its masthead; the mark of a draft on every page. */
function pageOf({ draft, frontMatter: { symbol } }: ReportContent, language: Language): string {
  const mark = draft ? words(wordingOf(language).draftForComments, language, { weight: "bold" }) : "[]";
  const later = symbol === null ? "[]" : words(symbol, language);
  const header = `context { set text(size: 9pt); if counter(page).get().first() > 1 { ${later} }; h(1fr); text(fill: rgb("#9A5B00"), ${mark}) }`;
  const footer = `context { set text(size: 9pt); align(right, counter(page).display()) }`;
  return `#set page(paper: "a4", margin: (x: 2.7cm, y: 2.5cm), header: ${header}, footer: ${footer})`;
}

/**
 * The report as a tagged PDF (PDF/UA-1) in one language: bookmarks, contents with pages, notes at the foot of the page,
 * embedded fonts, the language of every passage. Sources are not named in it. The same content gives the same bytes.
 */
export function renderReportPdf(
  content: ReportContent,
  { language, date }: { language: Language; date?: string | undefined },
): Promise<Uint8Array> {
  const { organ, reportTitle } = content.frontMatter;
  const [lang = language] = grammarOf(language).locale.split("-");
  return renderTypst(
    [
      `#set document(title: ${typstString(reportTitle[language])}, author: ${typstString(organ[language])}, date: none)`,
      `#set text(lang: "${lang}", font: "Libertinus Serif", size: 11pt)`,
      pageOf(content, language),
      layout,
      ...frontMatter(content, { language, date }),
      ...contentsList(content, language),
      ...reportBody(content, language),
      ...methodSection(content, language),
    ].join("\n"),
  );
}
