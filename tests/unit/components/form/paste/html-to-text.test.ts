import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { htmlToText } from "~/components/form/paste/html-to-text";
import { placePasted } from "~/components/form/paste/place-pasted";
import { takenNotes } from "~/language/text/structure/text-notes";
import { readBlocksOf } from "~/language/text/structure/text-blocks";
import { expected, programs, type Copied } from "../../../../given/clipboard";
import { copiedTexts, madeText } from "../../../../given/copied-texts";
import { parseHtml } from "../../../../support/parse-html";

const whole = ({ text, notes }: { text: string; notes: string[] }) =>
  [text, notes.join("\n")].filter(Boolean).join("\n\n");
const pasted = (html: string) => whole(htmlToText(parseHtml(html)));

describe.each(programs.map((program) => [program.name, program] as const))("from %s", (_, program) => {
  test.each(copiedTexts.map((text) => [text.opening.slice(0, 20), text] as const))("%s", (_begins, text) => {
    const found = htmlToText(parseHtml(program.copy(text)));
    expect(whole(found)).toBe(expected(text, program));
    expect([found.leftOut.images, [...found.leftOut.marked].sort()]).toEqual([
      program.images,
      [...program.marked].sort(),
    ]);
    expect(found.leftOut.tables).toBe(1);
  });
});

/** The structure of a text, without its words. */
const shape = (text: string) =>
  readBlocksOf(text).map((block) => {
    const links = block.parts.filter(({ kind }) => kind === "link" || kind === "reference").length;
    return block.kind === "item" ? ["item", block.level, block.numbered, links] : [block.kind, links];
  });

const madeShape = ({ items, inner, steps }: Copied, notes: boolean) => [
  ["paragraph", notes ? 1 : 0],
  ["paragraph", 0],
  ...items.flatMap((_, at) => [["item", 0, false, 0], ...(at === 1 ? inner.map(() => ["item", 1, false, 0]) : [])]),
  ...steps.map(() => ["item", 0, true, 0]),
  ["paragraph", 1],
  ["paragraph", 0],
  ["paragraph", 0],
  ...(notes ? [["note", 0]] : []),
];

test("500 answers, pasted one after the other from 12 files, keep their structure", () => {
  const made = Array.from({ length: 500 }, (_, at) => madeText(at));
  let answers = 0;
  for (const [at, text] of made.entries()) {
    const program = programs[at % programs.length];
    if (!program) continue;
    const found = pasted(program.copy(text));
    expect(found).toBe(expected(text, program));
    expect(shape(found)).toEqual(madeShape(text, program.notes));
    answers += 1;
  }
  expect(answers).toBe(500);
});

describe("what is pasted", () => {
  test.each([
    ["a<br>b<br><br>c", "a\nb\n\nc"],
    ["<p>one</p><p>&nbsp;</p><p>two</p>", "one\n\ntwo"],
    ["<ol start=3 type=a><li>c</li><li value=7>g</li></ol>", "c. c\ng. g"],
    ["<ol style='list-style-type: upper-roman'><li>a</li><li>b</li></ol>", "I. a\nII. b"],
    ["<ul><li><p>one</p><p>more</p></li></ul>", "– one\n  more"],
    ["10 m<sup>2</sup>, 1<sup>st</sup>", "10 m², 1st"],
    ["<a href='https://example.org/'>https://example.org</a>", "https://example.org"],
    ["<a href='mailto:a@example.org'>write</a>", "write"],
    ["<a href='javascript:alert(1)'>press</a>", "press"],
    ["<p>kept <del>gone</del><ins>added</ins></p>", "kept added"],
    ["<table><tr><td><p>all</p><p>in one</p></td></tr></table>", "all\n\nin one"],
    ["<script>alert(1)</script><style>p{}</style>x<span style='display:none'>hidden</span>", "x"],
    ["<p>A<a class=msocomanchor href='#_msocom_1'>[A1]</a></p><div style='mso-element:comment-list'>Check.</div>", "A"],
    ["<pre>a\n  b</pre>", "a\nb"],
  ])("%s is %j", (html, text) => {
    expect(pasted(html)).toBe(text);
  });

  test("a footnote whose words were not copied leaves no number behind, and is counted", () => {
    const { text, leftOut } = htmlToText(parseHtml(`<p>A law<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>.</p>`));
    expect([text, leftOut.notes]).toEqual(["A law.", 1]);
  });

  test("notes go to the end of the text and are numbered after those that are there", () => {
    const html = `<p>B<a href="#_ftn1" name="_ftnref1">[1]</a></p><div style='mso-element:footnote' id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Second.</p></div>`;
    const value = "A[1] and .\n\nEnd.\n\n[1] First.";
    const found = htmlToText(parseHtml(html), takenNotes(value));
    const at = value.indexOf(".");
    const { startsAt, endsAt, text } = placePasted(value, { startsAt: at, endsAt: at }, found);
    expect(value.slice(0, startsAt) + text + value.slice(endsAt)).toBe(
      "A[1] and B[2].\n\nEnd.\n\n[1] First.\n[2] Second.",
    );
  });
});

const tags = [
  "<p>",
  "</p>",
  "<ul>",
  "</ul>",
  "<li>",
  "<ol>",
  "<table>",
  "<td>",
  "<tr>",
  "<b>",
  "<a href='#fn1'>",
  "<a name=fn1>",
  "</a>",
  "1",
  "x ",
  "<br>",
  "<sup>",
  "</li>",
  "<span style='mso-list:l0 level3 lfo1'>",
  "<",
];

test("whatever is pasted, nothing is thrown", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...tags), fc.string())), (chosen) => {
      expect(typeof pasted(chosen.join(""))).toBe("string");
    }),
  );
});
