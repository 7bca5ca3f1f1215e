import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The top folder of the project. */
export const root = path.resolve(import.meta.dirname, "../..");

const left = new Set([
  ".git",
  "node_modules",
  "build",
  "data",
  "coverage",
  "test-results",
  "playwright-report",
  "blob-report",
  "app/db/generated",
  "app/styles/generated",
]);

function walk(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (left.has(file)) return [];
    return entry.isDirectory() ? walk(file) : [file];
  });
}

/** Every file that belongs to the project, as a path from the top folder; nothing installed, built or generated. */
export const projectFiles = walk("").sort();

/** Those of them that are program text. */
export const codeFiles = projectFiles.filter((file) => /\.(?:ts|tsx|js|mjs)$/.test(file));

/** The text of a project file. */
export function readProjectFile(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}
