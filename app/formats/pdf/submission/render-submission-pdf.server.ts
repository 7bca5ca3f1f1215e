import { grammarOf } from "~/language/grammar/grammar";
import type { Language } from "~/language/language";
import { words } from "../pieces";
import { renderTypst, typstString } from "../typst.server";
import { textBlocks } from "./text-blocks";

/** Words in the language in which they are. */
type Said = { text: string; language: Language };

export type PrintedAnswer = {
  /** The objective under which the question is put; null where it is the same as before, or none. */
  under: Said | null;
  title: Said;
  question: Said;
  answer: Said;
  /** What is said of the answer: its language, what is masked, the objectives named, what it paraphrases. */
  notes: readonly Said[];
};

export type SubmissionDocument = {
  language: Language;
  /** Whose text it is. */
  title: string;
  /** The kind of text, the review and its number. */
  kicker: string;
  /** The others who submit it, and its version, in lines. */
  lines: readonly string[];
  /** Over a text of the demonstration, and one that is no longer what was frozen. */
  notices: readonly string[];
  sections: readonly { title: string; answers: readonly PrintedAnswer[] }[];
  /** Lists behind the answers: what does not apply, annexes. */
  lists: readonly { title: string; items: readonly Said[] }[];
  facts: readonly { label: string; value: string }[];
  disclaimer: string;
};

const layout = `
#set par(leading: 0.72em, spacing: 1em, justify: false)
#set block(spacing: 1em)
#set enum(indent: 0.4em, body-indent: 0.6em)
#show heading: set block(above: 1.6em, below: 0.8em, sticky: true)
#show heading.where(level: 1): set text(size: 14pt)
#show heading.where(level: 2): set text(size: 11pt)
#show title: set text(size: 18pt)
#show title: set block(above: 0.8em, below: 1em)`;

const small = (said: Said) => `text(size: 9pt, ${words(said.text, said.language)})`;

function answerOf({ under, title, question, answer, notes }: PrintedAnswer): string[] {
  return [
    ...(under ? [`#par(${words(under.text, under.language, { weight: "bold" })})`] : []),
    `#heading(level: 2, ${words(title.text, title.language)})`,
    `#par(${words(question.text, question.language, { style: "italic" })})`,
    ...textBlocks(answer),
    ...notes.map((note) => `#par(${small(note)})`),
  ];
}

/**
 * A published text as a tagged PDF (PDF/UA-1), in the language of the page with every answer in its own. It states the
 * number and the hash of its receipt. The same text gives the same bytes.
 */
export function renderSubmissionPdf(document: SubmissionDocument): Promise<Uint8Array> {
  const { language, title, kicker, lines, notices, sections, lists, facts, disclaimer } = document;
  const own = (text: string): Said => ({ text, language });
  const [lang = language] = grammarOf(language).locale.split("-");
  const footer = `context { set text(size: 9pt); ${words(`${title} · ${kicker}`, language)}; h(1fr); counter(page).display() }`;
  const colon = grammarOf(language).colon.trimEnd();
  return renderTypst(
    [
      `#set document(title: ${typstString(`${title} – ${kicker}`)}, date: none)`,
      `#set page(paper: "a4", margin: (x: 2.7cm, y: 2.5cm), footer: ${footer})`,
      `#set text(lang: "${lang}", font: "Libertinus Serif", size: 11pt)`,
      layout,
      `#par(${small(own(kicker))})`,
      `#title(${words(title, language)})`,
      ...lines.map((line) => `#par(${words(line, language)})`),
      ...notices.map((notice) => `#block(stroke: 0.5pt, inset: 0.8em, width: 100%, ${words(notice, language)})`),
      ...sections.flatMap((section) => [
        `#heading(level: 1, ${words(section.title, language)})`,
        ...section.answers.flatMap(answerOf),
      ]),
      ...lists.flatMap((list) => [
        `#heading(level: 1, ${words(list.title, language)})`,
        `#list(${list.items.map((item) => words(item.text, item.language)).join(", ")})`,
      ]),
      `#block(above: 2em, line(length: 100%, stroke: 0.5pt))`,
      ...facts.map(({ label, value }) => `#par(${small(own(`${label}${colon} ${value}`))})`),
      `#par(${small(own(disclaimer))})`,
    ].join("\n"),
  );
}
