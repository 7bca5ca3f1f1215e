import { expect, test } from "vitest";
import { projectFiles, readProjectFile } from "../architecture/project-files";

/**
 * Odd words that comments, names, texts of tests, documents and messages of commands do not have: the field has plain
 * ones. Messages of the interface have a list of their own, plain-words.test.ts.
 */
const forbidden: RegExp[] = [
  /\b(?:stands?|standing|stood)\b/i,
  /\b(?:heard|anew|whoever|whom|somebody|meanwhile|vouch(?:es)?|taken in)\b/i,
  /\b(?:is|are|was|were) gone\b|\bapart\b(?! from)/i,
  /\brest(?:s|ed)? on\b/i,
  /\b(?:goes|going|types|typing) on\b/i,
  /\b(?:takes?|taken|taking) (?:back|off)\b/i,
  /\b(?:finds?|found) out\b/i,
  /\bmend(?:s|ed|ing)?\b/i,
  /\belse was faster\b/i,
  // A condition is a status. Small letters: never the country.
  /\b(?:a|the|this|that|which|each|every|any|its|in|no|of|saved) states?\b/,
];

/** What may not be renamed, and why. */
const reasoned: { files: RegExp; words: RegExp; reason: string }[] = [
  {
    files: /^(?:app|tests)\/.*\.ts$/,
    words: /heardStates|heardStakeholders/g,
    reason: "keys of frozen reports, whose hashes cover them",
  },
  {
    files: /^app\/db\/queries\/|^tests\/unit\/db\//,
    words: /"standing"/g,
    reason: "a column of the lists that triggers keep, in migrations that are applied",
  },
  { files: /^app\/components\/form\/saving\//, words: /\bOnHeld\b/g, reason: "what is done on a link that is held" },
  { files: /^app\/language\/grammar\/claims\//, words: /\bwhom\b/g, reason: "a word of the texts that are checked" },
  {
    files: /^(?:app|tests)\//,
    words: /merge\.somebody|["'`/]somebody\b|"Somebody"|"SOMEBODY@"/gi,
    reason: "a message key, and invented names",
  },
  { files: /^tests\/architecture\/broken-rules\.mjs$/, words: /^ +to: .*$/gm, reason: "breaks this rule" },
];

const lists = /^tests\/languages\/plain-(?:words|code)\.test\.ts$/;
const read = projectFiles.filter(
  (file) => /\.(?:ts|tsx|mjs|js|css|md)$/.test(file) && !file.startsWith("prisma/migrations/") && !lists.test(file),
);

/** The odd words of a text, with their lines; a name in camel case is read word by word. */
function oddWords(file: string, text: string): string[] {
  const allowed = reasoned.filter(({ files }) => files.test(file));
  const rest = allowed.reduce((left, { words }) => left.replace(words, ""), text);
  return rest.split("\n").flatMap((line, index) => {
    const words = line.replace(/(?<=[a-z])(?=[A-Z])/g, " ");
    const found = forbidden.filter((phrase) => phrase.test(words));
    return found.length > 0 ? [`${file}:${index + 1}: ${line.trim()}`] : [];
  });
}

test("comments, names, texts of tests and documents are in plain words", () => {
  expect(read.flatMap((file) => oddWords(file, readProjectFile(file)))).toEqual([]);
});

test("odd words are found in comments, names and sentences", () => {
  expect(oddWords("app/x.ts", "/** What whoever wrote. */\nconst standsFor = 1;\nit('is taken back')")).toHaveLength(3);
  expect(oddWords("app/x.ts", "/** Member States, and the status of each. */")).toEqual([]);
});

test("every reasoned exception is still needed", () => {
  const unused = reasoned.filter(
    ({ files, words }) => !read.some((file) => files.test(file) && readProjectFile(file).search(words) >= 0),
  );
  expect(unused).toEqual([]);
});
