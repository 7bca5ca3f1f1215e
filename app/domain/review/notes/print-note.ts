import type {
  ContentFootnote,
  ContentParagraph,
  ContentSection,
  FrontMatter,
  ReportContent,
} from "~/domain/report/content/report-content";
import { wordingOf } from "~/domain/report/facts/wording/wording";
import { eachLanguage, type Language, languages } from "~/language/language";
import { languagesOf } from "~/language/localized-text";
import { type NoteContent, type NotePart, noteParts } from "./note-content";
import { type MarkedParagraph, paragraphsIn } from "./note-marks";

/** Where a note belongs, and what is printed above it. */
export type NoteFrame = { review: { slug: string; demonstration: boolean }; session: number; frontMatter: FrontMatter };

const nobody = { states: 0, stakeholders: 0, regionalOrganizations: 0, unEntities: 0, others: 0 };

type Versions = Partial<Record<Language, MarkedParagraph>>;

/** The footnotes that a paragraph marks in any language; in each, the mark follows the words before it. */
function footnotesOf(versions: Versions, footnotes: NoteContent["footnotes"]): ContentFootnote[] {
  const all = languages.flatMap((language) => versions[language]?.marks ?? []).map(({ number }) => number);
  return [...new Set(all)]
    .sort((one, other) => one - other)
    .flatMap((number) => {
      const note = footnotes[number - 1];
      const anchors = languages.flatMap((language) => {
        const version = versions[language];
        const at = version?.marks.find((mark) => mark.number === number);
        return version && at ? [[language, version.text.slice(0, at.offset)] as const] : [];
      });
      if (!note) return [];
      const { type, text, url } = note;
      const words = languagesOf(text).map((language) => [language, text[language]] as const);
      return [
        {
          number,
          type,
          text: Object.fromEntries(words),
          url,
          anchor: Object.fromEntries(anchors),
        },
      ];
    });
}

function paragraphsOf(content: NoteContent, part: NotePart, before: number): ContentParagraph[] {
  const text = content[part];
  const written = eachLanguage((language) => paragraphsIn(text[language]?.text ?? ""));
  const length = Math.max(...languages.map((language) => written[language].length));
  return Array.from({ length }, (_, at) => {
    const number = before + at + 1;
    const here = languages.flatMap((language) => {
      const version = written[language][at];
      return version ? [[language, version] as const] : [];
    });
    const texts = here.map(([language, version]) => {
      return [language, { text: version.text, status: text[language]?.status ?? "original" }] as const;
    });
    return {
      id: `note-${number}`,
      key: `${part}-${at + 1}`,
      number,
      kind: "narrative",
      originalLanguage: languages.find((language) => text[language]?.status === "original") ?? null,
      texts: Object.fromEntries(texts),
      lines: {},
      footnotes: footnotesOf(Object.fromEntries(here), content.footnotes),
      citations: [],
      evidence: nobody,
      quantifier: null,
    };
  });
}

/** A note in the form in which documents are printed: numbered paragraphs under their headings, with their footnotes. */
export function printedNote(content: NoteContent, { review, session, frontMatter }: NoteFrame): ReportContent {
  let before = 0;
  const sections = noteParts.map((part): ContentSection => {
    const paragraphs = paragraphsOf(content, part, before);
    before += paragraphs.length;
    const heading = eachLanguage((language) => wordingOf(language).note[part]);
    return { key: part, parentKey: null, depth: 1, numbering: "none", label: "", heading, paragraphs };
  });
  return {
    formatVersion: 1,
    review,
    report: `background-note-session-${session}`,
    version: 1,
    stage: "note",
    draft: false,
    attribution: "anonymous",
    frontMatter,
    contents: [],
    sections,
  };
}
