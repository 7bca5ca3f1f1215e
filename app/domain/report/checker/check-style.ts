import type { Language } from "~/language/language";
import { nameChecks } from "./rules/names";
import { numberChecks } from "./rules/numbers";
import { paragraphChecks } from "./rules/paragraphs";
import { spellingChecks } from "./rules/spelling";
import { tenseChecks } from "./rules/tense";
import { typographyChecks } from "./rules/typography";
import { wholeTextChecks } from "./rules/whole-text";
import type { CheckedText, Slip, StyleCheck, StyleFinding } from "./finding";
import { checkedText } from "./text-lines";

const checks: readonly StyleCheck[] = [
  ...paragraphChecks,
  ...tenseChecks,
  ...nameChecks,
  ...wholeTextChecks,
  ...numberChecks,
  ...spellingChecks,
  ...typographyChecks,
];

function slipsOf(check: StyleCheck, text: CheckedText): { line: number; slip: Slip }[] {
  if ("inText" in check) return check.inText(text);
  return text.lines.flatMap((line) => check.inLine(line, text).map((slip) => ({ line: line.line, slip })));
}

/**
 * Checks a plain text, a paragraph a line, by the rules of style of a report of the United Nations: by line, and in a
 * line from its beginning. The rules are those of the United Nations Editorial Manual that the reports of the regional
 * reviews show; docs/checker.md lists them.
 */
export function checkStyle(plain: string, language: Language): StyleFinding[] {
  const text = checkedText(plain, language);
  const own = checks.filter(({ languages }) => languages === undefined || languages.includes(language));
  const found = own.flatMap((check) =>
    slipsOf(check, text).map(({ line, slip: { start, end, proposed } }): StyleFinding => {
      const words = text.lines[line - 1]?.text.slice(start, end) ?? "";
      return { rule: check.rule, line, start, end, words, proposed };
    }),
  );
  return found.sort((one, other) => one.line - other.line || one.start - other.start);
}
