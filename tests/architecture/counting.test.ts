import { expect, test } from "vitest";
import { codeFiles, readProjectFile } from "./project-files";

/** What must be said once, and where: a second hand would sooner or later say it differently. */
const saidOnce: { what: string; pattern: RegExp; where: string }[] = [
  {
    what: "who confirmed a joint submission, as a condition",
    pattern: /confirmedAt: \{/,
    where: "app/domain/counting/participants-behind.server.ts",
  },
  {
    what: "which submissions are accepted",
    pattern: /\[\s*"accepted",\s*"published"/,
    where: "app/domain/counting/accepted-submissions.ts",
  },
  {
    what: "which versions everybody may read, as a condition",
    pattern: /publishedAt: \{ not: null \},\s*submission: \{ withdrawnAt: null \}/,
    where: "app/domain/counting/accepted-submissions.server.ts",
  },
];

test.each(saidOnce)("$what: said in one file", ({ pattern, where }) => {
  const found = codeFiles.filter((file) => file.startsWith("app/domain/") && pattern.test(readProjectFile(file)));
  expect(found).toEqual([where]);
});
