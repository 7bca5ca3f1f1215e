import { wordingOf } from "~/domain/report/facts/wording/wording";
import { withoutBreaks } from "~/language/grammar/no-break";
import type { Language } from "~/language/language";
import { openPointNames } from "./open-point-names";
import type { ReportContent } from "./report-content";
import { countStances } from "./stance";

/** A line of the note on method; an item belongs to the list that the line before it opens. */
export type MethodLine = { text: string; language: Language; item: boolean };

export type MethodNotes = { title: string; lines: MethodLine[] };

type Shown = Pick<ReportContent, "sections" | "decision">;

function decisionLines({ decision }: Shown, language: Language): MethodLine[] {
  if (!decision) return [];
  const { method, colon } = wordingOf(language);
  const open = openPointNames.filter((name) => decision.open[name] > 0);
  const reason = { text: decision.reason, language: decision.language, item: true };
  return [
    { text: method.decided, language, item: false },
    ...open.map((name) => ({ text: method.open(name, decision.open[name]), language, item: true })),
    { text: `${method.reason}${colon.trimEnd()}`, language, item: false },
    reason,
  ];
}

function stanceLines({ sections }: Shown, language: Language): MethodLine[] {
  const { method } = wordingOf(language);
  const lines = sections.flatMap(({ numbering, paragraphs }) =>
    paragraphs.flatMap(({ number, citations }) => {
      const counts = countStances(citations);
      if (counts.qualifies + counts.contradicts === 0) return [];
      return [{ text: method.stanceLine({ number, annex: numbering === "annex" }, counts), language, item: true }];
    }),
  );
  return lines.length === 0 ? [] : [{ text: method.stances, language, item: false }, ...lines];
}

/**
 * What is said at the end of a report of how it was made: the decision by which it was approved although something was
 * open, and the paragraphs that cite passages on the other side, with how many do what. Null where there is nothing to say.
 */
export function methodNotes(content: Shown, language: Language): MethodNotes | null {
  const lines = [...decisionLines(content, language), ...stanceLines(content, language)];
  if (lines.length === 0) return null;
  const shown = lines.map((line) => ({ ...line, text: withoutBreaks(line.text, line.language) }));
  return { title: wordingOf(language).method.title, lines: shown };
}
