import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import { baseKey, of } from "./messages";
import { sourceFiles } from "../support/source-files";

/** A message that code asks for by its whole key, and what it hands over to be filled in. */
type Call = { key: string; given: string[]; where: string };

/** The names of an object that is written out; null for one that comes from elsewhere in part. */
function namesIn(node: ts.Expression | undefined): string[] | null {
  if (!node) return [];
  if (!ts.isObjectLiteralExpression(node) || node.properties.some(ts.isSpreadAssignment)) return null;
  return node.properties.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []));
}

function callsIn(file: string): Call[] {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, false, kind);
  const calls: Call[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "t") {
      const [key, values] = node.arguments;
      const given = namesIn(values);
      if (key && ts.isStringLiteralLike(key) && given) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        calls.push({ key: key.text, given, where: `${file}:${line + 1}` });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return calls;
}

const placeholdersOf = (message: string) => [...message.matchAll(/\{\{\s*(\w+)/g)].map(([, name = ""]) => name);

/** The placeholders of every message under a key, in whatever namespace a key without one is meant. */
function messagesUnder(key: string): string[][] {
  const under = [...of("en")].filter(([full]) => {
    const base = baseKey(full);
    return base === key || (!key.includes(":") && base.slice(base.indexOf(":") + 1) === key);
  });
  return under.map(([, message]) => placeholdersOf(message));
}

const calls = sourceFiles("app").flatMap(callsIn);

test("every message gets what is filled into it", () => {
  expect(calls.length).toBeGreaterThan(500);
  const short = calls.filter(({ key, given }) => {
    const messages = messagesUnder(key);
    return messages.length > 0 && !messages.some((names) => names.every((name) => given.includes(name)));
  });
  expect(short.map(({ key, where }) => `${where}: ${key}`)).toEqual([]);
});
