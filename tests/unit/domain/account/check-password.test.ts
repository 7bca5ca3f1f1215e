import { verify } from "@node-rs/argon2";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { createUser } from "#seed/factories/create-user";
import { checkPassword } from "~/domain/account/check-password.server";
import { decoyHash, hashPassword } from "~/domain/account/password.server";
import { useDatabase } from "../../../support/database";

// A worker keeps the modules of the files before: this one needs those that compare by the counted function.
vi.hoisted(() => {
  vi.resetModules();
});
afterAll(() => {
  vi.resetModules();
});

vi.mock("@node-rs/argon2", async (importOriginal) => {
  const library = await importOriginal<{ verify: typeof verify }>();
  return { ...library, verify: vi.fn(library.verify) };
});

const held = useDatabase();
const password = "correct horse battery";
const costOf = (hash: string) => hash.split("$").slice(0, 4).join("$");

beforeEach(async () => {
  const passwordHash = await hashPassword(password);
  const createdAt = new Date("2026-01-01T00:00:00Z");
  await held.database.write(async (tx) => {
    for (const name of ["known", "disabled"]) {
      await createUser(tx, { email: `${name}@example.org`, name, language: "en", createdAt, passwordHash });
    }
    await createUser(tx, { email: "invited@example.org", name: "invited", language: "en", createdAt });
    await tx.user.update({ where: { emailKey: "disabled@example.org" }, data: { disabledAt: createdAt } });
  });
  vi.mocked(verify).mockClear();
});

test.each([
  { who: "a known address with a wrong password", email: "known@example.org", typed: "wrong wrong wrong" },
  { who: "an unknown address", email: "unknown@example.org", typed: "wrong wrong wrong" },
  { who: "a disabled account with its right password", email: "disabled@example.org", typed: password },
  { who: "an account without a password yet", email: "invited@example.org", typed: "wrong wrong wrong" },
])("$who costs one comparison, as every other, and is told nothing", async ({ email, typed }) => {
  expect(await checkPassword(held.ctx(), { email, password: typed })).toBeNull();
  const compared = vi.mocked(verify).mock.calls.map(([hash]) => costOf(String(hash)));
  expect(compared).toEqual([costOf(await hashPassword(password))]);
});

test("the right password costs the same comparison, and identifies", async () => {
  const found = await checkPassword(held.ctx(), { email: "known@example.org", password });
  expect(found).toMatchObject({ language: "en" });
  expect(vi.mocked(verify)).toHaveBeenCalledTimes(1);
});

test("the decoy is an Argon2id hash of the cost that is used, and fits no likely password", async () => {
  expect(costOf(decoyHash)).toBe(costOf(await hashPassword("anything at all")));
  expect(await verify(decoyHash, "")).toBe(false);
});
