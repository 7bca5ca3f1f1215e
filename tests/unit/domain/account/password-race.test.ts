import { beforeEach, expect, test } from "vitest";
import { createUser } from "#seed/factories/create-user";
import { changePassword } from "~/domain/account/change-password.server";
import { checkPassword } from "~/domain/account/check-password.server";
import { loadActor } from "~/domain/account/load-actor.server";
import { hashPassword } from "~/domain/account/password.server";
import { startSignIn } from "~/domain/account/sign-ins.server";
import { useDatabase } from "../../../support/database";
import { openSignInFor } from "../../../support/sign-in";

const held = useDatabase();
const email = "somebody@example.org";
const oldPassword = "correct horse battery";
let userId = "";

beforeEach(async () => {
  const passwordHash = await hashPassword(oldPassword);
  userId = await held.database.write((tx) => createUser(tx, { email, passwordHash }));
});

const open = () => held.database.read.signInSession.count({ where: { userId, endedAt: null } });

async function ownersContext() {
  const token = await openSignInFor(held.ctx(), userId);
  return held.ctx({ actor: await loadActor(held.database, { token, now: held.ctx().now }) });
}

test("a password that was compared before it was changed opens no sign-in afterwards", async () => {
  const ctx = await ownersContext();
  const identified = await checkPassword(ctx, { email, password: oldPassword });
  if (!identified) throw new Error("The password is not recognized");
  await changePassword(ctx, { currentPassword: oldPassword, newPassword: "seven slow violins" });
  expect(await startSignIn(held.ctx(), identified)).toBeNull();
  expect(await open()).toBe(0);
});

test("sign-ins during a change of password: none opened with the old one is left", async () => {
  const ctx = await ownersContext();
  const signIn = async () => {
    const identified = await checkPassword(ctx, { email, password: oldPassword });
    return identified && startSignIn(held.ctx(), identified);
  };
  const change = changePassword(ctx, { currentPassword: oldPassword, newPassword: "seven slow violins" });
  await Promise.all([change, ...Array.from({ length: 12 }, signIn)]);
  expect(await open()).toBe(0);
});

test("an account that was disabled since its password was compared opens no sign-in", async () => {
  const identified = await checkPassword(held.ctx(), { email, password: oldPassword });
  if (!identified) throw new Error("The password is not recognized");
  await held.database.write((tx) => tx.user.update({ where: { id: userId }, data: { disabledAt: new Date() } }));
  expect(await startSignIn(held.ctx(), identified)).toBeNull();
});

test("of two changes at once one is made, and the other is told that the current password is wrong", async () => {
  const ctx = await ownersContext();
  const wanted = ["seven slow violins", "nine quiet bicycles"];
  const changes = wanted.map((newPassword) => changePassword(ctx, { currentPassword: oldPassword, newPassword }));
  const settled = await Promise.allSettled(changes);
  const refused = settled.filter((one) => one.status === "rejected");
  expect(refused).toHaveLength(1);
  expect(refused[0]?.reason).toMatchObject({ details: { fieldErrors: { currentPassword: ["passwordWrong"] } } });
  const fits = await Promise.all(wanted.map((password) => checkPassword(ctx, { email, password })));
  expect(fits.map((one) => one !== null)).toEqual(settled.map(({ status }) => status === "fulfilled"));
});
