import { expect, test } from "vitest";
import { run } from "~/formats/docx/runs.server";
import { escapeHtml } from "~/formats/html/escape";
import { nameInvisible } from "~/formats/name-invisible";

const turned = "We \u202eon erew\u202c agreed\u200b <b>.";

test("what turns words around or cannot be seen is named in Word and in HTML", () => {
  expect(nameInvisible(turned)).toBe("We [U+202E]on erew[U+202C] agreed[U+200B] <b>.");
  expect(escapeHtml(turned)).toBe("We [U+202E]on erew[U+202C] agreed[U+200B] &lt;b&gt;.");
  const written = JSON.stringify(run(turned, "en"));
  expect(written).toContain("We [U+202E]on erew[U+202C] agreed[U+200B] <b>.");
  expect(written).not.toContain("\u202e");
});

test("letters joined or not joined as their writing demands stay as they are", () => {
  expect(nameInvisible("می\u200cخواهم 👩\u200d👧")).toBe("می\u200cخواهم 👩\u200d👧");
});
