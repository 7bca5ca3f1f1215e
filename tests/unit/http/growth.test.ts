import { describe, expect, test } from "vitest";
import * as z from "zod";
import { cleanForm } from "~/http/guard/clean-form";
import { longestName, mostFields, parseFields } from "~/http/guard/parse-fields";
import { canonicalQuery } from "~/http/incoming/canonical-query.server";
import { asksModestly } from "~/http/incoming/limit-manifest.server";
import { readSettings } from "~/http/serve/settings.server";
import { readSignInToken } from "~/http/sign-in/auth.server";
import { ownPath } from "~/http/sign-in/own-path";
import { withoutPasswords } from "~/http/sign-in/without-passwords.server";
import { unsavedTextsOf } from "~/domain/shared/unsaved-input";
import { countWork } from "../../support/count-work";

const times = (text: string, count: number) => text.repeat(count);
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `n${index}=x`).join("&");

/** What a form goes through before anybody is asked who sends it, and after. */
function readAll(body: string): unknown {
  const fields = parseFields(body);
  return fields ? [cleanForm(fields), unsavedTextsOf(withoutPasswords(fields))] : null;
}

const settings = readSettings({ NODE_ENV: "test" });
const search = z.object({ page: z.string().optional(), session: z.string().optional(), next: z.string().optional() });
const query = (text: string) => canonicalQuery(search, new URLSearchParams(text));

/** Each way in, with an input that may be as large as its sender likes, up to what Node and the portal read at all. */
const entries: { what: string; run: (size: number) => unknown; size: number }[] = [
  { what: "fields of one name", run: (size) => readAll(times("a=x&", size)), size: 60 },
  { what: "far too many fields of one name", run: (size) => readAll(times("a=x&", size)), size: 50_000 },
  { what: "fields of different names", run: (size) => readAll(numbered(size)), size: 60 },
  { what: "far too many different fields", run: (size) => readAll(numbered(size)), size: 30_000 },
  { what: "nothing but separators", run: (size) => readAll(times("&", size)), size: 100_000 },
  { what: "a long name", run: (size) => readAll(`${times("n", size)}=x`), size: 40 },
  { what: "a far too long name", run: (size) => readAll(`${times("%6E", size)}=x`), size: 50_000 },
  { what: "marks in the wrong order", run: (size) => readAll(`a=${times("\u0301\u0316", size)}`), size: 20_000 },
  { what: "marks on many letters", run: (size) => readAll(`a=${times("a\u0301\u0316", size)}`), size: 10_000 },
  { what: "marks in a password", run: (size) => readAll(`password=${times("\u0301\u0316", size)}`), size: 20_000 },
  { what: "line ends and control characters", run: (size) => readAll(`a=${times("%0D%0A%00", size)}`), size: 20_000 },
  { what: "blanks", run: (size) => readAll(`a=x${times("+", size)}`), size: 20_000 },
  { what: "fields of a query", run: (size) => query(times("page=1&", size)), size: 500 },
  { what: "unknown fields of a query", run: (size) => query(numbered(size)), size: 500 },
  { what: "a long value of a query", run: (size) => query(`next=${times("/a", size)}`), size: 2000 },
  { what: "cookies", run: (size) => readSignInToken(times("a=b; ", size), settings), size: 500 },
  { what: "cookies of the same name", run: (size) => readSignInToken(times("sign-in=b; ", size), settings), size: 500 },
  { what: "a long cookie", run: (size) => readSignInToken(`sign-in=${times("b", size)}`, settings), size: 2000 },
  { what: "an address to go to after sign-in", run: (size) => ownPath(`/en${times("/..", size)}`), size: 2000 },
  {
    what: "a question for the routes of a deep path",
    run: (size) => asksModestly(new URLSearchParams(`p=${times("/a", size)}`)),
    size: 1000,
  },
  {
    what: "a question for the routes of many paths",
    run: (size) => asksModestly(new URLSearchParams(times("p=/a&", size))),
    size: 500,
  },
];

describe("twice as much costs at most about twice as much", () => {
  test.each(entries)("$what", async ({ run, size }) => {
    const [once, twice] = [await countWork(() => run(size)), await countWork(() => run(2 * size))];
    expect(twice).toBeLessThanOrEqual(2.2 * once + 200);
  });
});

describe("what is counted shows work that grows with the square", () => {
  test("a list that is copied for each element", async () => {
    const gather = (size: number) => {
      let all: string[] = [];
      for (let index = 0; index < size; index += 1) all = [all, "x"].flat();
    };
    expect(await countWork(() => gather(2000))).toBeGreaterThan(3.5 * (await countWork(() => gather(1000))));
  });

  test("marks that are composed", async () => {
    const compose = (size: number) => times("\u0301\u0316", size).normalize("NFC");
    expect(await countWork(() => compose(2000))).toBeGreaterThan(3.5 * (await countWork(() => compose(1000))));
  });
});

test("the limits are those of what a session of ten questions sends", () => {
  expect([mostFields, longestName]).toEqual([2000, 100]);
});
