import { describe, expect, test } from "vitest";
import { cleanText } from "~/language/text/clean-text";
import { withoutControlCharacters } from "~/language/text/control-characters";
import { toCsv } from "~/formats/csv/csv.server";
import { plainText } from "~/formats/docx/runs.server";
import { escapeMarkup } from "~/formats/escape-markup";
import { escapeHtml } from "~/formats/html/escape";
import { words } from "~/formats/svg/svg";

const codes = [...Array(0x20).keys(), ...Array.from({ length: 0x21 }, (_, index) => 0x7f + index), 0xfffe, 0xffff];
const controls = codes.map((code) => String.fromCharCode(code)).join("");
const left = (text: string) => [...text].filter((character) => controls.includes(character)).join("");

describe("control characters", () => {
  test("are taken from a text, all but the tab and the end of a line", () => {
    expect(withoutControlCharacters(`a${controls}b`)).toBe("a\t\nb");
  });

  test.each([
    ["a stored text", cleanText],
    ["markup", escapeMarkup],
    ["the HTML page", escapeHtml],
    ["the Word file", plainText],
    ["a drawing", (text: string) => words("text", {}, text)],
    ["a table", (text: string) => toCsv([{ header: "", cell: (cell: string) => cell }], [text]).replaceAll("\r\n", "")],
  ])("are in no part of %s", (_, write) => {
    expect([...new Set(left(write(`a${controls.replace(/[\r\v\f\u0085]/g, "")}b`)))].sort()).toEqual(["\t", "\n"]);
  });
});

test("markup keeps its signs, whatever is written in it", () => {
  expect(escapeMarkup(`<a href="x">O'Neil & co</a>`)).toBe("&lt;a href=&quot;x&quot;&gt;O&#39;Neil &amp; co&lt;/a&gt;");
});
