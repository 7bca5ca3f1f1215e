import { beforeEach, expect, test } from "vitest";
import { createReview } from "#seed/factories/create-review";
import { createUser } from "#seed/factories/create-user";
import { disableAccount, enableAccount } from "~/domain/account/administration/administer-account.server";
import { listAccounts } from "~/domain/account/administration/list-accounts.server";
import { checkPassword } from "~/domain/account/check-password.server";
import { loadActor } from "~/domain/account/load-actor.server";
import { hashPassword } from "~/domain/account/password.server";
import { namesOfUsers } from "~/domain/account/people.server";
import { loader as dataFile } from "~/routes/account/data-json";
import { action as close } from "~/routes/account/close";
import { action as details } from "~/routes/account/details";
import { signedIn } from "../../given/actors";
import { useDatabase } from "../../support/database";
import { formRequest, routeContext, settle } from "../../support/route-context";
import { openSignInFor } from "../../support/sign-in";

const held = useDatabase();
const now = new Date("2026-02-01T10:00:00Z");
const password = "correct horse battery";
const email = "somebody@example.org";
let userId = "";

beforeEach(async () => {
  const passwordHash = await hashPassword(password);
  userId = await held.database.write((tx) => createUser(tx, { email, name: "Somebody", passwordHash }));
});

const context = () => routeContext(held.database, { actor: signedIn({ userId, email }), now });
const closeWith = (currentPassword: string) =>
  settle(() =>
    close({
      request: formRequest("/en/account/close", { currentPassword }),
      params: { lang: "en" },
      context: context(),
    }),
  );

test("a person changes name, language and zone; a zone that does not exist is refused", async () => {
  const send = (form: Record<string, string>) =>
    settle(() =>
      details({ request: formRequest("/en/account/details", form), params: { lang: "en" }, context: context() }),
    );
  const form = { name: "Айгуль", language: "ru", timeZone: "Asia/Bishkek" };
  expect(await send(form)).toMatchObject({ status: 302, location: "/ru/account" });
  expect(await held.database.read.user.findUniqueOrThrow({ where: { id: userId } })).toMatchObject(form);
  expect((await send({ ...form, timeZone: "Mars/Olympus" })).data).toMatchObject({
    fieldErrors: { timeZone: ["zoneUnknown"] },
    values: { name: "Айгуль" },
  });
});

test("the file of what is kept about a person holds no secret and nobody else", async () => {
  await held.database.write((tx) => createUser(tx, { email: "other@example.org" }));
  await openSignInFor(held.ctx({ now }), userId);
  const answer = await dataFile({
    request: new Request("http://localhost/en/account/data.json"),
    params: { lang: "en" },
    context: context(),
  });
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  const text = await answer.text();
  expect(JSON.parse(text)).toMatchObject({ account: { email, name: "Somebody" }, signIns: [{ endedAt: null }] });
  expect(text).not.toMatch(/argon2|tokenHash|passwordHash|secret"|other@example/);
});

test("a closed account leaves what was done, without name and address", async () => {
  const token = await openSignInFor(held.ctx({ now }), userId);
  expect((await closeWith("wrong password")).data).toMatchObject({
    fieldErrors: { currentPassword: ["passwordWrong"] },
  });
  expect(await closeWith(password)).toMatchObject({ status: 200, data: { closed: expect.any(String) as unknown } });
  expect((await loadActor(held.database, { token, now })).kind).toBe("visitor");
  expect(await checkPassword(held.ctx(), { email, password })).toBeNull();
  const everything = JSON.stringify([
    await held.database.read.user.findMany(),
    await held.database.read.outboxMessage.findMany(),
  ]);
  expect(everything).not.toMatch(/somebody/i);
  expect((await namesOfUsers(held.database.read, [userId])).size).toBe(0);
  expect(await held.database.read.auditEvent.count({ where: { actorId: userId } })).toBeGreaterThan(0);
  await held.database.write((tx) => createUser(tx, { email }));
});

test("nobody closes or disables the account without which nobody could go on", async () => {
  const { id: reviewId } = await held.database.write((tx) => createReview(tx, { slug: "review-one" }));
  const refusedFor = async (reason: string) =>
    expect((await closeWith(password)).data).toMatchObject({ fieldErrors: { "": [reason] } });
  await held.database.write((tx) => tx.staff.create({ data: { userId, reviewId, role: "secretariat" } }));
  await refusedFor("lastSecretariat");
  await held.database.write((tx) => tx.user.update({ where: { id: userId }, data: { administrator: true } }));
  await refusedFor("lastAdministrator");
  const root = held.ctx({ actor: signedIn({ userId, administrator: true }), now });
  await expect(disableAccount(root, { userId })).rejects.toMatchObject({
    details: { fieldErrors: { "": ["lastAdministrator"] } },
  });
});

test("a disabled account is signed out at once and can be enabled; only an administrator may", async () => {
  const token = await openSignInFor(held.ctx({ now }), userId);
  const as = (administrator: boolean) => held.ctx({ actor: signedIn({ userId: "root", administrator }), now });
  await expect(disableAccount(as(false), { userId })).rejects.toMatchObject({ code: "forbidden" });
  await disableAccount(as(true), { userId });
  expect((await loadActor(held.database, { token, now })).kind).toBe("visitor");
  expect(await checkPassword(held.ctx(), { email, password })).toBeNull();
  await enableAccount(as(true), { userId });
  expect(await checkPassword(held.ctx(), { email, password })).toMatchObject({ id: userId });
  const query = { search: "SOMEBODY@", page: 1 };
  expect(await listAccounts(as(true), { query, language: "en" })).toMatchObject({ total: 1, rows: [{ email }] });
});
