import { expect, test } from "vitest";
import { readTypedTexts } from "~/components/layout/read-typed-texts";
import { typedTexts } from "~/http/typed-texts";

test("shows again what was written, not what was chosen, sent along, or secret", () => {
  const values = {
    text: "Two words",
    note: ["First note", "Second note"],
    theirs: "Two words",
    language: "fr",
    fingerprint: "a".repeat(64),
    password: "pass phrase of four words",
    newPassword: "another phrase",
  };
  expect(typedTexts(values)).toEqual(["Two words", "First note", "Second note"]);
});

test("reads only texts out of what an error page was given", () => {
  expect(readTypedTexts({ typed: ["Two words", 3] })).toEqual(["Two words"]);
  expect(readTypedTexts({ typed: "Two words" })).toEqual([]);
  expect(readTypedTexts(null)).toEqual([]);
});
