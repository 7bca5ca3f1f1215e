import { describe, expect, it } from "vitest";
import { codeFiles, readProjectFile } from "./project-files";

const app = codeFiles.filter((file) => file.startsWith("app/") && !file.startsWith("app/db/generated/"));
const filesWith = (pattern: RegExp) => app.filter((file) => pattern.test(readProjectFile(file)));

describe("permission", () => {
  it("is refused in one place", () => {
    expect(filesWith(/\bforbidden\(\)/)).toEqual([
      // The original of a paragraph is refused to its translators by a rule of the paragraph.
      "app/domain/report/paragraph/translate-paragraph.server.ts",
      "app/domain/shared/domain-error.ts",
      "app/domain/shared/require-permission.ts",
    ]);
  });

  it("has its scopes read by exhaustive switches: nothing compares one reach", () => {
    expect(filesWith(/\breach\s*(?:===|!==)/)).toEqual([]);
  });
});
