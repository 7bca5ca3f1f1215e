import { findText } from "~/language/localized-text";
import type { Language } from "~/language/language";
import type {
  ContentCitation,
  ContentFootnote,
  ContentParagraph,
  ReportContent,
} from "~/domain/report/content/report-content";
import { stanceOf } from "~/domain/report/content/stance";
import { sectionHeading } from "~/domain/report/content/section-heading";

/**
 * The report as data in one language, with the citations of every paragraph. Texts say in which language and with
 * what status they are given; quotations stay in the words of their authors. Spaces and hyphens are plain ones: where a
 * line may end is for those who print it.
 */
export function renderJson(content: ReportContent, language: Language): string {
  const { frontMatter: front, sections, contents, ...identity } = content;
  const data = {
    ...identity,
    language,
    frontMatter: {
      organ: front.organ[language],
      reviewTitle: front.reviewTitle[language],
      session: front.session[language],
      placeAndDate: front.placeAndDate[language],
      reportTitle: front.reportTitle[language],
      symbol: front.symbol,
      distribution: front.distribution,
      originalLanguage: front.originalLanguage,
    },
    contents,
    sections: sections.map((section) => ({
      key: section.key,
      parentKey: section.parentKey,
      depth: section.depth,
      ...sectionHeading(section, language),
      paragraphs: section.paragraphs.map((paragraph) => paragraphData(paragraph, language)),
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function textData(texts: ContentParagraph["texts"], language: Language, original: Language | null) {
  const found = findText(texts, language, original);
  return found === null ? null : { text: found.text, language: found.language, status: found.status };
}

function paragraphData(paragraph: ContentParagraph, language: Language) {
  const { texts, lines, footnotes, citations, ...rest } = paragraph;
  return {
    ...rest,
    text: textData(texts, language, paragraph.originalLanguage),
    lines: lines[language] ?? [],
    footnotes: footnotes.map((note) => footnoteData(note, language, paragraph.originalLanguage)),
    citations: citations.map((citation) => citationData(citation, language)),
  };
}

function footnoteData({ number, type, text, url }: ContentFootnote, language: Language, original: Language | null) {
  return { number, type, text: textData(text, language, original), url };
}

function citationData(citation: ContentCitation, language: Language) {
  const named = (participant: ContentCitation["participant"]) => ({ ...participant, name: participant.name[language] });
  return {
    ...citation,
    stance: stanceOf(citation.stance),
    participant: named(citation.participant),
    associates: citation.associates.map(named),
  };
}
