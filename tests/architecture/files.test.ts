import { describe, expect, it } from "vitest";
import { codeFiles, projectFiles, readProjectFile } from "./project-files";

const topLevel = new Set([
  "app",
  "docs",
  "locales",
  "prisma",
  "public",
  "tests",
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "CHANGELOG.md",
  "LICENSE",
  "eslint.config.js",
  "package-lock.json",
  "package.json",
  "remix.config.js",
  "tsconfig.json",
  "Dockerfile",
]);

const textFiles = projectFiles.filter((file) =>
  /\.(?:ts|tsx|js|mjs|json|css|md|prisma|sql|ya?ml|sh)$|^\.ci\//.test(file),
);
const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Names that a tool gives, or that everybody looks for. */
const givenName =
  /^(?:(?:README|CONTRIBUTING|SECURITY|CHANGELOG)\.md|LICENSE|Dockerfile|\..*|migration_lock\.toml)$|^prisma\/migrations\//;

/** Folders of one person's machine; a path of an operating system, such as /usr/bin, is no such folder. */
const ownFolder = /(?<![\w.:/$}-])(?:\/(?:home|root|Users|work|tmp)\/[\w.-]|[A-Z]:\\+Users\\)/;

describe("the files of the project", () => {
  it("have no top-level entry beyond the agreed ones", () => {
    const entries = new Set(projectFiles.map((file) => file.split("/")[0] ?? file));
    expect([...entries].filter((entry) => !entry.startsWith(".") && !topLevel.has(entry))).toEqual([]);
  });

  it("have kebab-case names", () => {
    const wrong = projectFiles.filter((file) => {
      if (givenName.test(file) || givenName.test(file.split("/").at(-1) ?? "")) return false;
      return !file
        .split("/")
        .every((part) => part.startsWith(".") || part.split(".").every((word) => kebabCase.test(word)));
    });
    expect(wrong).toEqual([]);
  });

  it("are at most 300 lines long where they are program text", () => {
    const long = codeFiles
      .map((file) => ({ file, lines: readProjectFile(file).trimEnd().split("\n").length }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  it("are at most forty in a folder, and ten on average in the folders of the application", () => {
    const folders = new Map<string, number>();
    for (const file of codeFiles) {
      const folder = file.split("/").slice(0, -1).join("/");
      folders.set(folder, (folders.get(folder) ?? 0) + 1);
    }
    expect([...folders].filter(([, count]) => count > 40)).toEqual([]);
    const counts = [...folders].filter(([folder]) => folder.startsWith("app/")).map(([, count]) => count);
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThanOrEqual(10);
  });

  it("say how a file is sent in app/http alone", () => {
    const found = codeFiles.filter(
      (file) => /^app\//.test(file) && !/^app\/http\//.test(file) && /content-disposition/i.test(readProjectFile(file)),
    );
    expect(found).toEqual([]);
  });

  it("name no folder of one person's machine", () => {
    const found = textFiles.flatMap((file) =>
      readProjectFile(file)
        .split("\n")
        .flatMap((line, index) => (ownFolder.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
    );
    expect(found).toEqual([]);
  });
});
