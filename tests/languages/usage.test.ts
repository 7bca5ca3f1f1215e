import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { baseKey, of } from "./messages";
import { sourceFiles } from "../support/source-files";

const sources = sourceFiles("app").map((file) => readFileSync(file, "utf8"));
const everything = sources.join("\n");

/** Keys as the code writes them; a template such as t(`state.${state}`) stands for every key with that beginning. */
function keysInCode(): { exact: Set<string>; prefixes: string[] } {
  const exact = new Set<string>();
  const prefixes: string[] = [];
  for (const [, literal] of everything.matchAll(/["'`]([a-zA-Z][\w-]*(?:[:.][\w-]+)+|[a-z]\w*)["'`]/g))
    exact.add(literal ?? "");
  for (const [, start] of everything.matchAll(/`([a-zA-Z][\w:.-]*[.:])?\$\{/g)) if (start) prefixes.push(start);
  return { exact, prefixes };
}

test("every message is used somewhere", () => {
  const { exact, prefixes } = keysInCode();
  const unused = [...new Set([...of("en").keys()].map(baseKey))].filter((full) => {
    const key = full.slice(full.indexOf(":") + 1);
    if (exact.has(full) || exact.has(key)) return false;
    return !prefixes.some((prefix) => full.startsWith(prefix) || key.startsWith(prefix));
  });
  expect(unused).toEqual([]);
});
