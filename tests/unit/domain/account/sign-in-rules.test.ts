import fc from "fast-check";
import { expect, test } from "vitest";
import { changePasswordSchema, emailKey } from "~/domain/account/account-schema";
import { hashPassword, passwordFits } from "~/domain/account/password.server";
import { idleLimit, isLive, longestLife, needsTouch, timeLeftOf, warnBefore } from "~/domain/account/sign-in-rules";

const start = new Date("2026-01-01T08:00:00Z");
const at = (ms: number) => new Date(start.getTime() + ms);
const signIn = { lastSeenAt: start, expiresAt: at(longestLife), endedAt: null };

test.each([
  { who: "staff", staff: true, limit: idleLimit.staff },
  { who: "a respondent", staff: false, limit: idleLimit.respondent },
])("$who stays signed in until idle for too long", ({ staff, limit }) => {
  expect(isLive(signIn, { staff, now: at(limit) })).toBe(true);
  expect(isLive(signIn, { staff, now: at(limit + 1) })).toBe(false);
});

test("a sign-in ends after twelve hours however busy it is, and when it is ended", () => {
  const busy = { ...signIn, lastSeenAt: at(longestLife - 1) };
  expect(isLive(busy, { staff: false, now: at(longestLife - 1) })).toBe(true);
  expect(isLive(busy, { staff: false, now: at(longestLife) })).toBe(false);
  expect(isLive({ ...signIn, endedAt: start }, { staff: false, now: at(1) })).toBe(false);
});

test("use is written at most once a minute", () => {
  expect(needsTouch(signIn, at(60_000))).toBe(false);
  expect(needsTouch(signIn, at(60_001))).toBe(true);
});

test("a password fits its own Argon2id hash alone, and never a missing one", async () => {
  const hash = await hashPassword("correct horse battery");
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await passwordFits("correct horse battery", hash)).toBe(true);
  expect(await passwordFits("correct horse batterz", hash)).toBe(false);
  expect(await passwordFits("no account has this password", null)).toBe(false);
});

test("a new password has 12 to 128 characters and is typed twice", () => {
  const check = (newPassword: string, repeatPassword = newPassword) => {
    const parsed = changePasswordSchema.safeParse({ currentPassword: "x", newPassword, repeatPassword });
    return parsed.success ? [] : parsed.error.issues.map((issue) => issue.message);
  };
  expect(check("elevenchars")).toEqual(["passwordTooShort"]);
  expect(check("двенадцать12")).toEqual([]);
  expect(check("🦊".repeat(128))).toEqual([]);
  expect(check("a".repeat(129))).toEqual(["passwordTooLong"]);
  expect(check("twelve chars!", "twelve chars?")).toEqual(["passwordsDiffer"]);
});

test("an address is found whatever its case", () => {
  expect(emailKey("  Focal.KZ@Demo.Example ")).toBe("focal.kz@demo.example");
});

test("use postpones the end, until the twelve hours are nearly over", () => {
  const minutes = (count: number) => count * 60_000;
  const staff = { staff: true, now: at(minutes(10)) };
  expect(timeLeftOf(signIn, staff)).toEqual({ endsIn: idleLimit.staff - minutes(10), final: false });
  expect(timeLeftOf(signIn, { ...staff, staff: false })).toEqual({
    endsIn: idleLimit.respondent - minutes(10),
    final: false,
  });
  const late = { ...signIn, lastSeenAt: at(longestLife - minutes(20)) };
  const now = at(longestLife - minutes(20));
  expect(timeLeftOf(late, { staff: true, now })).toEqual({ endsIn: minutes(20), final: true });
});

test("the end that is told is the end that comes, for whatever use and whenever asked", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: longestLife }),
      fc.integer({ min: 0, max: longestLife }),
      fc.boolean(),
      (used, asked, staff) => {
        const one = { ...signIn, lastSeenAt: at(used) };
        const now = at(used + asked);
        const { endsIn } = timeLeftOf(one, { staff, now });
        if (endsIn > 0) expect(isLive(one, { staff, now: new Date(now.getTime() + endsIn - 1) })).toBe(true);
        expect(isLive(one, { staff, now: new Date(now.getTime() + endsIn + 1) })).toBe(false);
      },
    ),
  );
});

test("the warning comes early enough to be noticed and answered (WCAG 2.2.1 asks for twenty seconds)", () => {
  expect(warnBefore).toBeGreaterThanOrEqual(20_000);
  expect(warnBefore).toBeLessThan(idleLimit.staff);
});
