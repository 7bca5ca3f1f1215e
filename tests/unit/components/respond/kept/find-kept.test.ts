import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { localCopyOf, type CopyStatus } from "~/components/respond/answer/local-copy";
import { closedTexts, findKept } from "~/components/respond/kept/find-kept";
import type { Task } from "~/domain/submission/answer/list-tasks.server";
import type { TypedAnswer } from "~/question-kinds/typed-answer";

const typed: TypedAnswer = { kind: "text", language: "fr", text: "Mots", objectives: [], complete: false };
const place = "submission:1:3";
const saved = { mark: "another text", revision: 4 };
const task = { session: 1, question: 3, saved } as Task;
const source = { submissionId: "submission", userId: "user", groups: [{ session: 1, label: "", tasks: [task] }] };
/** Keeps a text of which sending it has come to this. */
function keepAfter(status: CopyStatus): void {
  const copy = localCopyOf("user", place);
  copy.write(typed, 3);
  const stored = copy.read();
  if (stored) copy.settle(stored, status);
}

const findClosed = () => closedTexts(findKept(source));

beforeEach(() => {
  const kept = new Map<string, string>();
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  vi.stubGlobal("window", { localStorage });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test("a text that was never sent is shown when nobody can change the submission any more", () => {
  localCopyOf("user", place).write(typed, 3);
  expect(findClosed()).toMatchObject([
    { why: "closed", place: { session: 1, question: 3 }, stored: { answer: { text: "Mots" } } },
  ]);
});

test("the texts that the queue of the page names are not named twice", () => {
  for (const status of ["lost", "offline", "signedOut"] as const) {
    keepAfter(status);
    expect(findClosed()).toEqual([]);
  }
  keepAfter("needsAuthor");
  expect(findClosed()).toHaveLength(1);
});

test("what another person typed in this browser is not shown", () => {
  localCopyOf("other", place).write(typed, 3);
  expect(findClosed()).toEqual([]);
});
