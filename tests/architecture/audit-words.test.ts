import { expect, test } from "vitest";
import { auditActions } from "~/domain/audit/record/audit-actions";
import { ownParts } from "~/domain/review/setup/set-up-fields";
import { permissions } from "~/permission/policy";
import { codeFiles, readProjectFile } from "./project-files";

const known: readonly string[] = Object.values(auditActions).flat();

/** What is written as a name of an event or of a permission: "submission.takeDown". */
const name = /"([a-z]+\.[a-z][a-zA-Z]+)"/g;

const texts = codeFiles
  .filter((file) => file.startsWith("app/domain/") && !file.startsWith("app/domain/audit/record/"))
  .map((file) => readProjectFile(file));

/** A name whose last word is a value: `review.change.${part}`. */
const built = /`([a-z]+(?:\.[a-z]+)*\.)\$\{/g;

const namesIn = (text: string) => [...text.matchAll(name)].map(([, found = ""]) => found);

/** Names in the files that record events: all that are no permissions are events. */
const recorded = [
  ...new Set(texts.filter((text) => /recordAuditEvents?\(|actOnVersion\(/.test(text)).flatMap(namesIn)),
].filter((found) => known.includes(found) || !permissions.some((permission) => permission === found));

test("every event that the code records has words: it is in the table of actions", () => {
  expect(recorded.length).toBeGreaterThan(45);
  expect(recorded.filter((found) => !known.includes(found))).toEqual([]);
});

test("every event whose name is built has words for each of its values", () => {
  const recording = texts.filter((text) => /recordAuditEvents?\(/.test(text)).join("\n");
  const beginnings = [...new Set([...recording.matchAll(built)].map(([, beginning = ""]) => beginning))];
  const values: Record<string, readonly string[]> = { "review.change.": ownParts };
  expect(beginnings.filter((beginning) => !values[beginning])).toEqual([]);
  const names = Object.entries(values).flatMap(([beginning, list]) => list.map((value) => beginning + value));
  expect(names.filter((found) => !known.includes(found))).toEqual([]);
});

test("every action of the table is recorded somewhere", () => {
  const everywhere = new Set(texts.flatMap(namesIn));
  const isBuilt = (action: string) => action.startsWith("review.change.");
  expect(known.filter((action) => !everywhere.has(action) && !isBuilt(action))).toEqual([]);
});
