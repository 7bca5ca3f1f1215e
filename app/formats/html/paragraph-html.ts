import { findText } from "~/language/localized-text";
import { withoutBreaks } from "~/language/grammar/no-break";
import { printedFootnote } from "~/domain/report/content/printed-footnote";
import type { Language } from "~/language/language";
import { followsMark, type MarkedPiece, markedLines } from "~/domain/report/content/footnote-mark";
import type { ContentFootnote, ContentParagraph } from "~/domain/report/content/report-content";
import { notesOnText } from "~/domain/report/content/notes-on-text";
import { wordingOf } from "~/domain/report/facts/wording/wording";
import { escapeHtml } from "./escape";

export type HtmlOptions = {
  readonly language: Language;
  /** The calendar day of the document, for its masthead. */
  readonly date?: string | undefined;
  /** The address at which a paragraph shows its sources; without it the page names no sources. */
  readonly evidenceHref?: ((paragraphKey: string) => string) | undefined;
};

/** A numbered paragraph with its labelled lines and, where asked for, the way to its sources. */
export function paragraphHtml(paragraph: ContentParagraph, { language, evidenceHref }: HtmlOptions): string {
  const words = wordingOf(language);
  const { key, number } = paragraph;
  const label = escapeHtml(words.paragraph(number));
  return [
    `<div class="paragraph" id="paragraph-${escapeHtml(key)}">`,
    `<a class="number" href="#paragraph-${escapeHtml(key)}" aria-label="${label}">${number}.</a>`,
    ...textHtml(paragraph, language),
    ...(paragraph.lines[language] ?? []).map(
      (line) =>
        `<p class="line"><b>${escapeHtml(line.label + words.colon)}</b>${escapeHtml(withoutBreaks(line.text, language))}</p>`,
    ),
    ...evidenceHtml(paragraph, { language, evidenceHref }),
    "</div>",
  ].join("\n");
}

function textHtml(paragraph: ContentParagraph, language: Language): string[] {
  const { texts, originalLanguage, footnotes } = paragraph;
  const found = findText(texts, language, originalLanguage);
  if (found === null) return [];
  const anchored = footnotes.map(({ number, anchor }) => ({ number, anchor: anchor?.[found.language] ?? null }));
  const html = ({ text, footnote }: MarkedPiece, index: number, line: readonly MarkedPiece[]) =>
    escapeHtml(text) +
    (followsMark(index, line) ? "<sup>,\u00a0</sup>" : "") +
    (footnote === null ? "" : markHtml(footnote, language));
  const lang = found.fellBack ? ` lang="${found.language}"` : "";
  const lines = markedLines(found.text, anchored, found.language);
  const blocks = lines.map((pieces) => `<p${lang}>${pieces.map(html).join("")}</p>`);
  const notes = notesOnText(paragraph, language).map((note) => `<p class="note">${escapeHtml(note)}</p>`);
  return [...blocks, ...notes];
}

function markHtml(number: number, language: Language): string {
  const label = escapeHtml(wordingOf(language).footnote(number));
  return `<sup lang="${language}"><a id="mark-${number}" href="#note-${number}" role="doc-noteref" aria-label="${label}">${number}</a></sup>`;
}

function evidenceHtml({ key, evidence }: ContentParagraph, { language, evidenceHref }: HtmlOptions): string[] {
  const words = wordingOf(language);
  const count = words.evidence(evidence);
  if (evidenceHref === undefined || count === "") return [];
  return [
    `<p class="evidence"><a href="${escapeHtml(evidenceHref(key))}">${escapeHtml(words.sourcesLine(count))}</a></p>`,
  ];
}

/** The notes at the end of the page, each with a link back to its mark. */
export function footnotesHtml(footnotes: readonly ContentFootnote[], language: Language): string[] {
  if (footnotes.length === 0) return [];
  const words = wordingOf(language);
  const items = footnotes.map((note) => {
    const found = findText(note.text, language, null);
    const { words: noted, href, address, stop } = printedFootnote(found?.text ?? "", note.url);
    const isAddress = href !== null && address === null;
    const text = escapeHtml(isAddress ? noted : withoutBreaks(noted, found?.language ?? language));
    const titled = isAddress ? "" : ' class="titled"';
    const linked = href === null ? text : `<a href="${escapeHtml(href)}"${titled}>${text}</a>`;
    const lang = found?.fellBack === true ? ` lang="${found.language}"` : "";
    const back = `<a class="back" href="#mark-${note.number}" role="doc-backlink" aria-label="${escapeHtml(words.backToText)}">↩</a>`;
    return `<li id="note-${note.number}" value="${note.number}"><span${lang}>${linked}${stop}</span> ${back}</li>`;
  });
  return [
    `<section class="footnotes" role="doc-endnotes">`,
    `<h2>${escapeHtml(words.footnotes)}</h2>`,
    "<ol>",
    ...items,
    "</ol>",
    "</section>",
  ];
}
