import { readFileSync } from "node:fs";
import { checkStyle } from "~/domain/report/checker/check-style";
import type { StyleFinding } from "~/domain/report/checker/finding";
import type { Language } from "~/language/language";

/** What a sentence of tests/given/style/LANGUAGE.txt is marked with: `[words|rule|what to write]`; the last may be blank. */
type Mark = { rule: string; start: number; end: number; proposed: string };

export type Labelled = { text: string; marks: Mark[] };

function readLabelled(line: string): Labelled {
  let text = "";
  let from = 0;
  const marks: Mark[] = [];
  for (const found of line.matchAll(/\[([^\]|]+)\|([a-z-]+)\|([^\]]*)\]/gu)) {
    const [all, words = "", rule = "", proposed = ""] = found;
    text += line.slice(from, found.index);
    marks.push({ rule, start: text.length, end: text.length + words.length, proposed });
    text += words;
    from = found.index + all.length;
  }
  return { text: text + line.slice(from), marks };
}

/** The sentences of one language, invented for the test. */
export function labelledIn(language: Language): Labelled[] {
  const lines = readFileSync(`tests/given/style/${language}.txt`, "utf8").split("\n");
  return lines.filter((line) => line !== "").map(readLabelled);
}

const isAt = (mark: Mark, { rule, start, end }: StyleFinding) =>
  rule === mark.rule && start <= mark.end && end >= mark.start;

export type RuleScore = { marked: number; found: number; right: number; hit: number; wrong: string[] };

const noScore = (): RuleScore => ({ marked: 0, found: 0, right: 0, hit: 0, wrong: [] });

/** How each rule did on the sentences of one language. */
export function scoresOf(language: Language): Map<string, RuleScore> {
  const scores = new Map<string, RuleScore>();
  const of = (rule: string) => {
    const score = scores.get(rule) ?? noScore();
    scores.set(rule, score);
    return score;
  };
  for (const { text, marks } of labelledIn(language)) {
    const findings = checkStyle(text, language);
    for (const finding of findings) {
      const score = of(finding.rule);
      const mark = marks.find((one) => isAt(one, finding));
      score.found += 1;
      if (mark && (mark.proposed === "" || mark.proposed === finding.proposed)) score.right += 1;
      else score.wrong.push(`${text}: ${finding.words} → ${finding.proposed ?? "?"}`);
    }
    for (const mark of marks) {
      const score = of(mark.rule);
      score.marked += 1;
      if (findings.some((finding) => isAt(mark, finding))) score.hit += 1;
      else score.wrong.push(`${text}: not found`);
    }
  }
  return scores;
}
