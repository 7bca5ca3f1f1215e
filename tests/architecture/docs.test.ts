import path from "node:path";
import { describe, expect, test } from "vitest";
import { projectFiles, readProjectFile } from "./project-files";

const documents = projectFiles.filter((file) => file.endsWith(".md") && file !== "CHANGELOG.md");
const folders = new Set(
  projectFiles.flatMap((file) => file.split("/").map((_, at, parts) => parts.slice(0, at).join("/"))),
);
const topFolders = new Set([...folders].filter((folder) => folder !== "" && !folder.includes("/")));

/** What is made when the portal is built or runs, and names that contain a word to be replaced. */
const notThere =
  /[<>*{}$…]|^(?:build|data|node_modules)\/|^app\/(?:db|styles)\/generated|(?:^|\/)(?:demonstration-password\.txt|FILE|X|x)\b/;
/** Files that a page tells its reader to write. */
const examples: Readonly<Record<string, RegExp>> = {
  "docs/how-to-add/language.md": /spanish|(?:^|\/)es\b/,
  "docs/how-to-add/question-kind.md": /rating/,
  "docs/quantifiers.md": /LANGUAGE/,
};
const fileName = /^[\w.-]+(?:\/[\w.-]+)*\.(?:css|json|md|mjs|prisma|sql|tsx?)$/;

/** Whether a path that is written in a document is there: as it is written, or as the end of a file's path. */
function isThere(named: string): boolean {
  const bare = named.replace(/\/$/, "");
  if (topFolders.has(bare.split("/")[0] ?? "")) return projectFiles.includes(bare) || folders.has(bare);
  return projectFiles.some((file) => file === bare || file.endsWith(`/${bare}`));
}

function pathsIn(text: string): string[] {
  const named = [...text.matchAll(/`([^`\s]+)`/g)].map(([, code = ""]) => code.replace(/[#:].*$/, ""));
  return named.filter(
    (code) => !notThere.test(code) && (fileName.test(code) || topFolders.has(code.split("/")[0] ?? "")),
  );
}

/** The heading of a page as the address of a link ends with it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .trim()
    .replace(/\s/g, "-");

function hasAnchor(file: string, anchor: string): boolean {
  return [...readProjectFile(file).matchAll(/^#+ (.*)$/gm)].some(([, heading = ""]) => anchorOf(heading) === anchor);
}

function leads(document: string, link: string): boolean {
  const [target = "", anchor] = link.split("#");
  const file = target === "" ? document : path.posix.join(path.posix.dirname(document), target);
  if (anchor !== undefined) return projectFiles.includes(file) && hasAnchor(file, anchor);
  return projectFiles.includes(file) || folders.has(file.replace(/\/$/, ""));
}

describe.each(documents)("%s", (document) => {
  const text = readProjectFile(document);

  test("names no file or folder that is not there", () => {
    const missing = pathsIn(text).filter((named) => !isThere(named));
    expect(missing.filter((named) => !examples[document]?.test(named))).toEqual([]);
  });

  test("has no link that leads nowhere", () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
    expect(links.filter((link) => !/^(?:https?|mailto):/.test(link) && !leads(document, link))).toEqual([]);
  });
});
