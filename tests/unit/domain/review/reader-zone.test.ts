import { expect, test } from "vitest";
import { readerZone } from "~/domain/review/reader-zone";

const review = "Europe/Zurich";

test("the zone asked for comes before the reader's own", () => {
  expect(readerZone({ asked: "Asia/Almaty", own: "Europe/Lisbon", review })).toBe("Asia/Almaty");
  expect(readerZone({ asked: undefined, own: "Europe/Lisbon", review })).toBe("Europe/Lisbon");
});

test.each(["", "Nowhere/Else", "x".repeat(60)])("%j is no zone, the reader's own holds", (asked) => {
  expect(readerZone({ asked, own: "Europe/Lisbon", review })).toBe("Europe/Lisbon");
});

test("a zone whose clocks show the same says nothing more", () => {
  expect(readerZone({ asked: "Europe/Paris", own: null, review })).toBeNull();
  expect(readerZone({ asked: undefined, own: null, review })).toBeNull();
});
