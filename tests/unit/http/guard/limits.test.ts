import { expect, test } from "vitest";
import { createLimits } from "~/http/guard/limits.server";
import { readSettings } from "~/http/serve/settings.server";

test("five writes a second are allowed for each person", async () => {
  const limits = createLimits();
  const allowed = await Promise.all(Array.from({ length: 7 }, () => limits.allowWrite("s")));
  expect(allowed.filter(Boolean)).toHaveLength(5);
  expect(await limits.allowWrite("other")).toBe(true);
});

test("those who share an address before they sign in may send twenty forms a second together", async () => {
  const limits = createLimits();
  const allowed = await Promise.all(Array.from({ length: 25 }, () => limits.allowVisitorWrite("192.0.2.1")));
  expect(allowed.filter(Boolean)).toHaveLength(20);
  expect(await limits.allowVisitorWrite("192.0.2.2")).toBe(true);
});

test("and eight of the largest forms a minute, or many small ones", async () => {
  const limits = createLimits();
  const large = await Promise.all(Array.from({ length: 9 }, () => limits.allowVisitorBytes("192.0.2.1", 1024 * 1024)));
  expect(large.filter(Boolean)).toHaveLength(8);
  const small = await Promise.all(Array.from({ length: 500 }, () => limits.allowVisitorBytes("192.0.2.2", 200)));
  expect(small).not.toContain(false);
});

test("the environment is read once and said to be wrong by name", () => {
  expect(readSettings({}).demonstration).toBe(false);
  expect(readSettings({ ORIGIN: "https://review.example.org/x" }).origin).toBe("https://review.example.org");
  expect(() => readSettings({ PORT: "many" })).toThrow("PORT");
});
