import { expect, test } from "vitest";
import { createLimits } from "~/http/guard/limits.server";
import { readForm } from "~/http/guard/read-form.server";
import { readSettings } from "~/http/serve/settings.server";

test("five failures may be tried at once, then each costs a longer wait; success forgets them", async () => {
  const limits = createLimits();
  for (let failure = 1; failure <= 4; failure += 1) {
    await limits.signInFailed("a");
    expect(await limits.signInDelay("a")).toBe(0);
  }
  await limits.signInFailed("a");
  const first = await limits.signInDelay("a");
  await limits.signInFailed("a");
  expect(first).toBeGreaterThan(0);
  expect(await limits.signInDelay("a")).toBeGreaterThan(first);
  expect(await limits.signInDelay("b")).toBe(0);
  await limits.signInSucceeded("a");
  expect(await limits.signInDelay("a")).toBe(0);
});

test("five writes a second are allowed for each sign-in", async () => {
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

const form = (body: string, type = "application/x-www-form-urlencoded") =>
  new Request("http://localhost/", { method: "POST", body, headers: { "Content-Type": type } });

test("a form is read with composed letters and LF, repeated fields as a list", async () => {
  const body = new URLSearchParams([
    ["text", "e\u0301tat\r\nligne"],
    ["objectives", "4"],
    ["objectives", "8"],
    ["__proto__", "x"],
  ]);
  const values = await readForm(form(body.toString()));
  expect(values["text"]).toBe("état\nligne");
  expect(values["objectives"]).toEqual(["4", "8"]);
  expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
});

test("a form of another type or beyond a mebibyte is refused before it is parsed", async () => {
  await expect(readForm(form("{}", "application/json"))).rejects.toMatchObject({ status: 415 });
  await expect(readForm(form(`text=${"a".repeat(1024 * 1024)}`))).rejects.toMatchObject({ status: 413 });
});

test("the environment is read once and said to be wrong by name", () => {
  expect(readSettings({}).demonstration).toBe(false);
  expect(readSettings({ ORIGIN: "https://review.example.org/x" }).origin).toBe("https://review.example.org");
  expect(() => readSettings({ PORT: "many" })).toThrow("PORT");
});
