import { beforeEach, expect, test } from "vitest";
import { createUser } from "#seed/factories/create-user";
import { checkPassword } from "~/domain/account/check-password.server";
import { loadActor } from "~/domain/account/load-actor.server";
import { hashPassword } from "~/domain/account/password.server";
import { action as ask } from "~/routes/account/forgotten-password";
import { action as choose, loader } from "~/routes/account/new-password";
import { action as confirm, loader as confirmPage } from "~/routes/account/confirm-address";
import { beginAddressChange } from "~/domain/account/settings/change-address.server";
import { openSignInFor } from "../../support/sign-in";
import { signedIn } from "../../given/actors";
import { useDatabase } from "../../support/database";
import { readOutbox } from "../../support/read-links";
import { formRequest, routeContext, settle } from "../../support/route-context";

const held = useDatabase();
const now = new Date("2026-02-01T10:00:00Z");
const password = "correct horse battery";
const email = "somebody@example.org";
let userId = "";
let context: ReturnType<typeof routeContext>;

beforeEach(async () => {
  const passwordHash = await hashPassword(password);
  userId = await held.database.write((tx) => createUser(tx, { email, name: "Somebody", passwordHash }));
  context = routeContext(held.database, { now });
  context.limits.allowVisitorBytes = () => Promise.resolve(true);
});

const request = (address: string, using = context) =>
  settle(() =>
    ask({
      request: formRequest("/fr/forgotten-password", { email: address }),
      params: { lang: "fr" },
      context: using,
    }),
  );

const chosen = { newPassword: "seven green kettles", repeatPassword: "seven green kettles" };
const set = (token: string, at = now) =>
  settle(() =>
    choose({
      request: formRequest("/fr/new-password", { token, ...chosen }),
      params: { lang: "fr" },
      context: routeContext(held.database, { now: at }),
    }),
  );

test("known, unknown and disabled addresses have the same answer for the same work", async () => {
  await held.database.write((tx) => createUser(tx, { email: "disabled@example.org" }));
  await held.database.write((tx) =>
    tx.user.updateMany({ where: { emailKey: "disabled@example.org" }, data: { disabledAt: now } }),
  );
  const statements: number[] = [];
  for (const address of [email, "nobody@example.org", "disabled@example.org"]) {
    const before = held.database.statements.count;
    const answer = await request(address);
    statements.push(held.database.statements.count - before);
    expect(answer).toEqual({ status: 302, location: "/fr/forgotten-password?sent=true", data: null });
  }
  expect(new Set(statements).size).toBe(1);
  const mails = await readOutbox(held.database, now);
  expect(mails.map(({ to, language }) => [to.address, language])).toEqual([[email, "fr"]]);
  expect(await held.database.read.outboxMessage.count()).toBe(1);
});

test("the link changes the password once and ends every sign-in; it signs nobody in", async () => {
  const signIn = await openSignInFor(held.ctx({ now }), userId);
  await request(email);
  await request(email);
  const [first, second] = await readOutbox(held.database, now);
  expect(first?.text).toContain("/fr/new-password?token=");
  expect(await set(first?.token ?? "")).toMatchObject({ status: 302, location: "/fr/sign-in?changed=true" });
  expect((await loadActor(held.database, { token: signIn, now })).kind).toBe("visitor");
  expect(await checkPassword(held.ctx(), { email, password })).toBeNull();
  expect(await checkPassword(held.ctx(), { email, password: chosen.newPassword })).toMatchObject({ id: userId });
  expect((await set(first?.token ?? "")).status).toBe(404);
  expect((await set(second?.token ?? "")).status).toBe(404);
  expect((await readOutbox(held.database, now)).map(({ subject }) => subject)).toHaveLength(1);
});

test("the link works for an hour from the question, also where its mail was late", async () => {
  await request(email);
  const late = new Date(now.getTime() + 59 * 60_000);
  const over = new Date(now.getTime() + 61 * 60_000);
  const [mail] = await readOutbox(held.database, late);
  const page = await settle(() =>
    loader({
      request: new Request(`http://localhost/fr/new-password?token=${mail?.token ?? ""}`),
      params: { lang: "fr" },
      context: routeContext(held.database, { now: over }),
    }),
  );
  expect(page.status).toBe(404);
  expect((await set(mail?.token ?? "", over)).status).toBe(404);
});

test("one mailbox gets three links an hour, one address asks for ten", async () => {
  for (let asked = 0; asked < 5; asked += 1) expect((await request(email)).status).toBe(302);
  expect(await held.database.read.outboxMessage.count()).toBe(3);
  for (let asked = 0; asked < 5; asked += 1) await request(`other${asked}@example.org`);
  expect((await request("last@example.org")).status).toBe(422);
});

test("a new address is used once both mailboxes have confirmed it", async () => {
  const ctx = held.ctx({ actor: signedIn({ userId }), now });
  await expect(beginAddressChange(ctx, { email: "new@example.org", currentPassword: "wrong" })).rejects.toMatchObject({
    details: { fieldErrors: { currentPassword: ["passwordWrong"] } },
  });
  await beginAddressChange(ctx, { email: "New@example.org", currentPassword: password });
  const mails = await readOutbox(held.database, now);
  const to = (address: string) => mails.find((mail) => mail.to.address === address)?.token ?? "";
  const send = (token: string) =>
    settle(() => confirm({ request: formRequest("/en/confirm-address", { token }), params: { lang: "en" }, context }));
  const page = await settle(() =>
    confirmPage({
      request: new Request(`http://localhost/en/confirm-address?token=${to("New@example.org")}`),
      params: { lang: "en" },
      context,
    }),
  );
  expect(page.data).toMatchObject({ found: { side: "newAddress", confirmed: false } });
  expect((await send(to("New@example.org"))).data).toMatchObject({ outcome: "waiting" });
  expect((await send(to("New@example.org"))).data).toMatchObject({ outcome: "waiting" });
  expect((await held.database.read.user.findUniqueOrThrow({ where: { id: userId } })).email).toBe(email);
  expect((await send(to(email))).data).toMatchObject({ outcome: "done" });
  expect(await held.database.read.user.findUniqueOrThrow({ where: { id: userId } })).toMatchObject({
    email: "New@example.org",
    emailKey: "new@example.org",
  });
  expect((await readOutbox(held.database, now)).map((mail) => mail.to.address)).toEqual([email]);
});
