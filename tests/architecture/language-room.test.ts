import { describe, expect, it } from "vitest";
import { languages } from "~/language/language";
import { codeFiles, projectFiles, readProjectFile } from "./project-files";

const outside = codeFiles.filter((file) => file.startsWith("app/") && !file.startsWith("app/language/"));
const localeFiles = projectFiles.filter((file) => file.startsWith("locales/"));

/** The tags as a list of strings, a union of types or the alternatives of an expression. */
const listed = new RegExp(`${languages.join("\\|")}|${languages.map((tag) => `["']${tag}["']`).join("[\\s,|]+")}`);

function linesWith(files: readonly string[], wanted: RegExp): string[] {
  return files.flatMap((file) =>
    readProjectFile(file)
      .split("\n")
      .flatMap((line, index) => (wanted.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );
}

/** Names of a region, its organization, its town and its zone are data of a review or of a participant. */
const ofOneRegion =
  /Zurich|Geneva|Genève|Genf|Женев|женев|\b(?:UN)?ECE\b|\bCEE\b|ЕЭК|Commission for Europe|Commission économique|Европейск\p{L}+ (?:союз|экономическ)|European Union|Union européenne/u;

describe("the language room", () => {
  it("alone lists the working languages", () => {
    expect(linesWith(outside, listed)).toEqual([]);
  });

  it("leaves the names of a region, its town and its zone to the data of a review", () => {
    const files = [...codeFiles.filter((file) => file.startsWith("app/")), ...localeFiles];
    expect(linesWith(files, ofOneRegion)).toEqual([]);
  });
});
