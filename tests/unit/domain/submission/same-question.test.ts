import { expect, test } from "vitest";
import { answerToSame } from "~/domain/submission/earlier/same-question";

const asked = { key: "gaps", kind: "text", scope: "every-session", objective: null, objectives: [4, 8, 9] };
const given = (objectives: number[], changes = {}) => ({
  ...{ key: "gaps", kind: "text", scope: "every-session", objectiveNumber: null, objectives },
  ...changes,
});

test("an answer of an earlier review is found by the objectives of its session, not by its number", () => {
  const roundTable = given([4, 8, 9, 21]);
  expect(answerToSame(asked, [given([1, 4]), roundTable, given([2])])).toBe(roundTable);
  expect(answerToSame(asked, [given([1, 2])])).toBeUndefined();
});

test("another question, another kind and another place are not the same", () => {
  const others = [given([4], { key: "progress" }), given([4], { kind: "list" }), given([4], { scope: "review" })];
  expect(answerToSame(asked, others)).toBeUndefined();
});

test("a question for the whole review and one under an objective need no session", () => {
  const general = given([], { scope: "review" });
  expect(answerToSame({ ...asked, scope: "review", objectives: [] }, [general])).toBe(general);
  const under8 = given([], { scope: "objective", objectiveNumber: 8 });
  const asking = (objective: number) => answerToSame({ ...asked, scope: "objective", objective }, [under8]);
  expect(asking(8)).toBe(under8);
  expect(asking(9)).toBeUndefined();
});
