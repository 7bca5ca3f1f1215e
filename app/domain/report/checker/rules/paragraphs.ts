import type { CheckedText, StyleCheck, TextLine } from "~/domain/report/checker/finding";
import { isEnded } from "~/domain/report/checker/text-lines";

/** From how many numbered paragraphs a text is one whose paragraphs are numbered. */
const fewestNumbered = 3;

const isBody = ({ kind }: TextLine) => kind === "paragraph";

function isNumberedText({ lines }: CheckedText): boolean {
  return lines.filter(({ number }) => number !== null).length >= fewestNumbered;
}

/** Whether a paragraph continues in this line, behind a footnote at the foot of a page. */
function continues(line: TextLine, before: TextLine | undefined): boolean {
  return before !== undefined && before.kind === "paragraph" && !isEnded(before) && line.number === null;
}

/** The lines of the body with the line of the body before each; a heading begins a part of its own. */
function withBefore(lines: readonly TextLine[]) {
  let before: TextLine | undefined;
  return lines.flatMap((line) => {
    if (line.kind === "heading" || line.kind === "labelled") before = undefined;
    if (!isBody(line)) return [];
    const entry = { line, before };
    before = line;
    return [entry];
  });
}

const unnumbered: StyleCheck = {
  rule: "unnumbered-paragraph",
  inText: (text) => {
    if (!isNumberedText(text)) return [];
    const first = text.lines.find(({ number }) => number !== null)?.line ?? Infinity;
    let last = 0;
    return withBefore(text.lines).flatMap(({ line, before }) => {
      if (line.number !== null) last = line.number;
      if (line.number !== null || line.line < first || continues(line, before)) return [];
      const indent = line.text.length - line.text.trimStart().length;
      const word = line.text.slice(indent).split(/\s/u)[0] ?? "";
      last += 1;
      return [{ line: line.line, slip: { start: indent, end: indent + word.length, proposed: `${last}. ${word}` } }];
    });
  },
};

const unfinished: StyleCheck = {
  rule: "unfinished-paragraph",
  inText: ({ lines }) => {
    const body = withBefore(lines);
    return body.flatMap(({ line }, index) => {
      const next = body[index + 1];
      if (isEnded(line) || (next && next.before === line && next.line.number === null)) return [];
      const text = line.text.trimEnd();
      const start = Math.max(0, text.search(/\S+$/u));
      return [{ line: line.line, slip: { start, end: text.length, proposed: `${text.slice(start)}.` } }];
    });
  },
};

export const paragraphChecks: readonly StyleCheck[] = [unnumbered, unfinished];
