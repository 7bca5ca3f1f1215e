import path from "node:path";
import { expect, test } from "vitest";
import { codeFiles, readProjectFile } from "./project-files";

/*
 * A page that takes its scripts along takes only the messages of the namespaces that its route names: where a component
 * shows others, the browser has their keys and puts them in the place of the words.
 */

/** Every page has these: see app/root.tsx. */
const always = ["common", "error"];
/** It shows what was sent; the pages on which one answers import it with the kinds of questions, and show drafts alone. */
const ofSentTexts = "app/question-kinds/marked-words.tsx";
const answering = ["app/routes/respond/answer.tsx", "app/routes/respond/session.tsx"];
const known = new Set(codeFiles);
const endings = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];

/** The files of the portal that a file imports, types and what runs on the server alone left out. */
function importsOf(file: string, text: string): string[] {
  const named = [...text.matchAll(/^(?:import|export) (?!type )[^;]*?from "([^"]+)";/gmsu)].map(
    ([, from = ""]) => from,
  );
  return named.flatMap((from) => {
    if (from.endsWith(".server")) return [];
    const target = from.startsWith("~/") ? from.replace("~/", "app/") : path.join(path.dirname(file), from);
    return endings.map((ending) => target + ending).find((one) => known.has(one)) ?? [];
  });
}

const withoutComments = (text: string) => text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gmu, "");

/** The namespaces whose messages a component asks for. */
function askedIn(text: string): string[] {
  const hooks = [...text.matchAll(/useTranslation\(\[?([^)\]]*)/gu)].flatMap(
    ([, names = ""]) => names.match(/[a-z]+/giu) ?? [],
  );
  const keys = [...text.matchAll(/\bt\(\s*[`"]([a-z]+):/giu)].map(([, name = ""]) => name);
  return [...hooks, ...keys];
}

function askedFrom(route: string): Set<string> {
  const seen = new Set([route]);
  const asked = new Set<string>();
  for (const file of seen) {
    if (file === ofSentTexts && answering.includes(route)) continue;
    const text = withoutComments(readProjectFile(file));
    // What a loader or an action says is said on the server.
    if (file !== route && file.endsWith(".tsx")) for (const name of askedIn(text)) asked.add(name);
    for (const next of importsOf(file, text)) if (next.startsWith("app/")) seen.add(next);
  }
  return asked;
}

const scripted = codeFiles.filter(
  (file) => file.startsWith("app/routes/") && /\bscripts: true\b/.test(readProjectFile(file)),
);

test.each(scripted)("%s names the namespaces of all that its page shows", (route) => {
  const [, handle = ""] = /namespaces: \[([^\]]*)\]/u.exec(readProjectFile(route)) ?? [];
  const named = [...always, ...(handle.match(/[a-z]+/giu) ?? [])];
  expect([...askedFrom(route)].filter((name) => !named.includes(name)).sort()).toEqual([]);
});
