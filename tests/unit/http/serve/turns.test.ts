import { expect, test } from "vitest";
import { createTurns, type Turn } from "~/http/serve/turns";

const limits = { atOnce: 2, atOnceEach: 1, waiting: 3, waitingEach: 2 };

/** Takes a turn and notes when it begins. */
function taker() {
  const turns = createTurns(limits);
  const begun: string[] = [];
  const take = (visitor: string, name = visitor): Turn | null => {
    const turn = turns.take(visitor);
    void turn?.ready.then(() => begun.push(name));
    return turn;
  };
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return { take, begun, settled };
}

test("one visitor acts one at a time, others in parallel", async () => {
  const { take, begun, settled } = taker();
  const first = take("a", "a1");
  take("a", "a2");
  take("b", "b1");
  await settled();
  expect(begun).toEqual(["a1", "b1"]);
  first?.leave();
  await settled();
  expect(begun).toEqual(["a1", "b1", "a2"]);
});

test("no more than the limit act at once, and the one who waits longest is next", async () => {
  const { take, begun, settled } = taker();
  const a = take("a");
  take("b");
  take("c");
  take("d");
  await settled();
  expect(begun).toEqual(["a", "b"]);
  a?.leave();
  a?.leave();
  await settled();
  expect(begun).toEqual(["a", "b", "c"]);
});

test("too many that wait are refused, of one visitor and of all", () => {
  const { take } = taker();
  take("a");
  expect(take("a")).not.toBeNull();
  expect(take("a")).not.toBeNull();
  expect(take("a")).toBeNull();
  take("b");
  expect(take("c")).not.toBeNull();
  expect(take("d")).toBeNull();
});

test("who gives up makes room and is never called", async () => {
  const { take, begun, settled } = taker();
  const first = take("a", "a1");
  const second = take("a", "a2");
  take("a", "a3");
  second?.leave();
  second?.leave();
  first?.leave();
  await settled();
  expect(begun).toEqual(["a1", "a3"]);
});
