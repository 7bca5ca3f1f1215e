import { expect, test } from "vitest";
import { codeFiles, readProjectFile } from "./project-files";

/** What someone has written, as an expression between the tags of an element. */
const written = /(?:>|\n)\s*\{(?:[\w.]+\.)?(?:quote|note|reason|reason\.text)\}\s*(?:<|\n)/g;

test("no component shows the words of others without naming the characters that cannot be seen", () => {
  const found = codeFiles
    .filter((file) => /^app\/components\/.*\.tsx$/.test(file))
    .flatMap((file) => (readProjectFile(file).match(written) ?? []).map((words) => `${file}: ${words.trim()}`));
  expect(found).toEqual([]);
});
