import { expect, test } from "vitest";
import { attachment } from "~/http/guard/attachment.server";

test("a file has its type, its name with the ending, and is asked for again each time", () => {
  expect(attachment({ type: "csv", fileName: "ece-2024-answers" })).toEqual({
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": 'attachment; filename="ece-2024-answers.csv"',
    "Cache-Control": "no-cache",
  });
});

test("a confidential file is kept by no cache; a text may be shown in the window", () => {
  const headers = attachment({ type: "txt", fileName: "version-1", inline: true, confidential: true });
  expect(headers["Cache-Control"]).toBe("no-store");
  expect(headers["Content-Disposition"]).toBe('inline; filename="version-1.txt"');
});

test("no name ends the header or adds a path", () => {
  const { "Content-Disposition": disposition } = attachment({ type: "json", fileName: 'a"; x=\r\n/../Ж' });
  expect(disposition).toBe('attachment; filename="a---x----..--.json"');
});
