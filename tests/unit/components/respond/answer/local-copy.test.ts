import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { localCopyOf } from "~/components/respond/answer/local-copy";
import type { TypedAnswer } from "~/question-kinds/typed-answer";

const typed: TypedAnswer = { kind: "text", language: "fr", text: "Mots", objectives: ["4"], complete: false };
let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
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

test("a copy of what was typed knows the revision it started from", () => {
  const copy = localCopyOf("user", "submission:1:3");
  copy.write(typed, 7);
  expect(copy.read()).toMatchObject({ answer: typed, revision: 7 });
  copy.clear();
  expect(copy.read()).toBeNull();
});

test("a copy without a revision started from an unknown one, which is never the current one of a saved answer", () => {
  const copy = localCopyOf("user", "submission:1:3");
  kept.set(copy.key, JSON.stringify({ at: new Date(), answer: typed }));
  expect(copy.read()).toMatchObject({ answer: typed, revision: 0 });
});
