import { expect, test } from "vitest";
import { codeFiles, readProjectFile } from "./project-files";

test("no field cuts what is typed or pasted: the limit is said beside it, and the server refuses what is longer", () => {
  const cutting = codeFiles.filter(
    (file) => file.startsWith("app/") && /\bmaxLength=|\bmaxlength=/.test(readProjectFile(file)),
  );
  expect(cutting).toEqual([]);
});
