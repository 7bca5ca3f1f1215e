import { expect, test } from "vitest";
import { codeFiles, readProjectFile } from "./project-files";

/** What must be said once, and where: a second hand would sooner or later say it differently. */
const saidOnce: { what: string; pattern: RegExp; where: string | string[] }[] = [
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
  {
    what: "the SHA-256 of a text, in hex",
    pattern: /createHash\(/,
    where: [
      // Runs before the installation.
      "app/cli/fingerprint.mjs",
      // The mark of a page is short, and made of bytes.
      "app/http/serve/cached-page.server.ts",
      "app/language/text/sha256.server.ts",
    ],
  },
  {
    what: "which characters are control characters",
    pattern: /\\x00|\[\\0-|\\u0000-|\\p\{Cc\}\/|\\P\{Cc\}/,
    where: "app/language/text/control-characters.ts",
  },
  {
    what: "that a database in use is backed up before it is migrated",
    pattern: /[^.\w]openDatabase\(/,
    where: ["app/db/database.server.ts", "app/domain/backup/running/open-migrated.server.ts"],
  },
  { what: "what a sign of markup is written as", pattern: /&lt;/, where: "app/formats/escape-markup.ts" },
];

test.each(saidOnce)("$what: said in one file", ({ pattern, where }) => {
  const found = codeFiles.filter((file) => file.startsWith("app/") && pattern.test(readProjectFile(file)));
  expect(found).toEqual([where].flat());
});
