import { expect, test } from "vitest";
import { createPasswordTurns } from "~/http/guard/password-turns";
import { createSignInAttempts } from "~/http/guard/sign-in-attempts";

const address = "192.0.2.1";

test("five attempts may be made at once, then each begins a longer wait; success forgets them", async () => {
  const attempts = createSignInAttempts();
  for (let attempt = 1; attempt <= 5; attempt += 1) expect(await attempts.begin("a", address)).toBe(0);
  expect(await attempts.begin("a", address)).toBeGreaterThan(0);
  expect(await attempts.begin("b", address)).toBe(0);
  await attempts.succeeded("a", address);
  expect(await attempts.begin("a", address)).toBe(0);
});

test("of forty guesses sent at once for one account five are made", async () => {
  const attempts = createSignInAttempts();
  const waits = await Promise.all(Array.from({ length: 30 }, () => attempts.begin("a", address)));
  const others = await Promise.all(Array.from({ length: 10 }, () => attempts.begin("a", "192.0.2.2")));
  expect(waits.concat(others).filter((wait) => wait === 0)).toHaveLength(5);
});

test("an address may make thirty attempts a minute that are not right, whatever accounts it names", async () => {
  const attempts = createSignInAttempts();
  const guess = (index: number) => attempts.begin(`account ${index}`, address);
  const waits = await Promise.all(Array.from({ length: 40 }, (_, index) => guess(index)));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(30);
  expect(await attempts.begin("account 50", "192.0.2.2")).toBe(0);
});

test("an office where everybody knows their password is not slowed", async () => {
  const attempts = createSignInAttempts();
  for (let person = 1; person <= 100; person += 1) {
    expect(await attempts.begin(`person ${person}`, address)).toBe(0);
    await attempts.succeeded(`person ${person}`, address);
  }
});

test("an attempt whose password was not compared does not count", async () => {
  const attempts = createSignInAttempts();
  for (let attempt = 1; attempt <= 4; attempt += 1) await attempts.begin("a", address);
  await attempts.withdraw("a", address);
  expect(await attempts.begin("a", address)).toBe(0);
  expect(await attempts.begin("a", address)).toBe(0);
  expect(await attempts.begin("a", address)).toBeGreaterThan(0);
});

test("two passwords are compared at a time, some wait, and beyond that none is", async () => {
  const take = createPasswordTurns({ atOnce: 2, atOnceEach: 2, waiting: 3, waitingEach: 2 });
  const ends: (() => void)[] = [];
  let begun = 0;
  const compare = async () => {
    begun += 1;
    await new Promise<void>((resolve) => ends.push(resolve));
    return "compared";
  };
  const first = Array.from({ length: 5 }, () => take(address, compare));
  const other = take("192.0.2.2", compare);
  expect(await first[4]).toBeNull();
  expect(begun).toBe(2);
  expect(await take("192.0.2.3", compare)).toBeNull();
  while (begun < 5 || ends.length > 0) {
    ends.shift()?.();
    await Promise.resolve();
  }
  expect(await Promise.all([...first.slice(0, 4), other])).toEqual(Array(5).fill({ result: "compared" }));
});
