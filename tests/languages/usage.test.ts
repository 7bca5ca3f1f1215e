import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { finishedMessages } from "~/domain/submission/answer/write-answers.server";
import { baseKey, isPlural, of } from "./messages";
import { sourceFiles } from "../support/source-files";

const sources = sourceFiles("app").map((file) => readFileSync(file, "utf8"));
const everything = sources.join("\n");

/** Keys as the code writes them; a template such as t(`state.${state}`) covers every key with that beginning. */
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

test("each problem that keeps an answer from being finished has a message of its own", () => {
  const messages = Object.values(finishedMessages);
  expect(new Set(messages).size).toBe(messages.length);
  expect(messages.filter((key) => !of("en").has(`error:field.${key}`))).toEqual([]);
});

/** Words before a list that does not print its length: no form of them has the number. */
function wordsBeforeLists(): string[] {
  const russian = of("ru");
  const bases = [...new Set([...russian.keys()].filter(isPlural).map(baseKey))];
  const printsNumber = (text: string | undefined) => /\{\{(?:count(?:, number)?|formatted)\}\}/.test(text ?? "");
  return bases.filter(
    (base) => !["one", "few", "many", "other"].some((form) => printsNumber(russian.get(`${base}_${form}`))),
  );
}

test("the plural before a list is singular for exactly one, not for the Russian 21", () => {
  const found = wordsBeforeLists();
  expect(found).toContain("coverage:extreme.none");
  const counted = found.flatMap((full) => {
    const key = full.slice(full.indexOf(":") + 1).replace(/\b(?:most|fewest)$/, "${which}");
    const call = new RegExp(
      `t\\(["'\`](?:\\w+:)?${key.replace(/[.${}]/g, "\\$&")}["'\`], \\{[^}]*?\\bcount(?:: ([^,}]+))?`,
      "g",
    );
    return [...everything.matchAll(call)].map(([, count]) => [full, count?.trim() ?? "count"]);
  });
  expect(counted.length).toBeGreaterThan(8);
  expect(counted.filter(([, count]) => !/^pluralBefore\(|^count$/.test(count ?? ""))).toEqual([]);
});
