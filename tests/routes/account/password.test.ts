import { beforeEach, expect, test } from "vitest";
import { seedDemonstration } from "#seed/seed-demonstration";
import { createUser } from "#seed/factories/create-user";
import { hashPassword } from "~/domain/account/password.server";
import { loadActor } from "~/domain/account/load-actor.server";
import { openSignInFor } from "../../support/sign-in";
import type { Actor } from "~/permission/actor";
import { action, loader } from "~/routes/account/account";
import { action as signIn, loader as signInPage } from "~/routes/account/sign-in";
import { useDatabase } from "../../support/database";
import { formRequest, routeContext, settle } from "../../support/route-context";

const held = useDatabase();
const password = "correct horse battery";
const email = "somebody@example.org";
const now = new Date("2026-02-01T10:00:00Z");
let tokens: string[] = [];

const actorOf = (token: string | undefined) => loadActor(held.database, { token: token ?? "", now });

beforeEach(async () => {
  const passwordHash = await hashPassword(password);
  const userId = await held.database.write((tx) => createUser(tx, { email, passwordHash }));
  tokens = [await openSignInFor(held.ctx({ now }), userId), await openSignInFor(held.ctx({ now }), userId)];
});

function args(actor: Actor, { path, form }: { path: string; form: Record<string, string> }) {
  return {
    request: formRequest(path, form),
    params: { lang: "en" },
    context: routeContext(held.database, { actor, now }),
  };
}

function change(current: string, next = "another horse battery") {
  const passwords = { currentPassword: current, newPassword: next, repeatPassword: next };
  return { path: "/en/account", form: { intent: "changePassword", ...passwords } };
}

test("a change of password ends every sign-in of the person", async () => {
  const answer = await settle(async () => action(args(await actorOf(tokens[0]), change(password))));
  expect(answer).toMatchObject({ status: 302, location: "/en/sign-in?changed=true" });
  for (const token of tokens) expect((await actorOf(token)).kind).toBe("visitor");
});

test("a refused change says why, changes nothing, and sends no password back", async () => {
  const actor = await actorOf(tokens[0]);
  const answer = await settle(() => action(args(actor, change("wrong wrong wrong"))));
  expect(answer).toMatchObject({ status: 422, data: { fieldErrors: { currentPassword: ["passwordWrong"] } } });
  expect(JSON.stringify(answer.data)).not.toContain("wrong wrong");
  expect(JSON.stringify(answer.data)).not.toContain("another horse");
  expect((await actorOf(tokens[1])).kind).toBe("user");
});

test("who has changed the password is told so where they sign in again", async () => {
  const at = (path: string) =>
    settle(() =>
      signInPage({
        request: new Request(`http://localhost${path}`),
        params: { lang: "en" },
        context: routeContext(held.database),
      }),
    );
  expect(await at("/en/sign-in?changed=true")).toMatchObject({ data: { changed: true, next: "" } });
  expect(await at("/en/sign-in?next=/en/work")).toMatchObject({ data: { changed: false, next: "/en/work" } });
});

test("after five wrong guesses of the current password even the right one must wait, at sign-in too", async () => {
  const actor = await actorOf(tokens[0]);
  if (actor.kind !== "user") throw new Error("Nobody is signed in");
  const limits = { ...routeContext(held.database).limits, allowWrite: () => Promise.resolve(true) };
  const attempt = ({ path, form }: ReturnType<typeof change>, act: typeof action | typeof signIn) => {
    const context = { ...routeContext(held.database, { actor, now }), limits };
    return settle(() => act({ request: formRequest(path, form), params: { lang: "en" }, context }));
  };
  for (let guess = 1; guess <= 5; guess += 1) {
    const wrong = await attempt(change(`wrong guess number ${guess}`), action);
    expect(wrong).toMatchObject({ status: 422, data: { fieldErrors: { currentPassword: ["passwordWrong"] } } });
  }
  const delayed = { fieldErrors: { currentPassword: ["signInDelayed"] } };
  expect(await attempt(change(password), action)).toMatchObject({ status: 422, data: delayed });
  const there = { path: "/en/sign-in", form: { ...change("").form, email, password } };
  expect(await attempt(there, signIn)).toMatchObject({ status: 422, data: { fieldErrors: { "": ["signInDelayed"] } } });
});

test("the account page lists the sign-ins that are open; one that was idle for too long is none", async () => {
  const later = new Date(now.getTime() + 50 * 60_000);
  await loadActor(held.database, { token: tokens[0] ?? "", now: later });
  const much = new Date(now.getTime() + 70 * 60_000);
  const actor = await loadActor(held.database, { token: tokens[0] ?? "", now: much });
  const context = routeContext(held.database, { actor, now: much });
  const { signIns } = await loader({
    request: new Request("http://localhost/en/account"),
    params: { lang: "en" },
    context,
  });
  expect(signIns.map(({ present }) => present)).toEqual([true]);
});

test("a person ends another sign-in of their own, and nobody else's", async () => {
  const [actor, other] = [await actorOf(tokens[0]), await actorOf(tokens[1])];
  const stranger = await held.database.write((tx) => createUser(tx, { email: "stranger@example.org" }));
  const foreign = await actorOf(await openSignInFor(held.ctx({ now }), stranger));
  if (other.kind !== "user" || foreign.kind !== "user") throw new Error("Nobody is signed in");
  const end = (signInId: string) =>
    settle(() => action(args(actor, { path: "/en/account", form: { intent: "endSignIn", signIn: signInId } })));
  expect((await end(foreign.signInSessionId)).status).toBe(404);
  expect(await end(other.signInSessionId)).toMatchObject({ status: 302, location: "/en/account" });
  expect((await actorOf(tokens[1])).kind).toBe("visitor");
  expect((await actorOf(tokens[0])).kind).toBe("user");
});

test("a name stays as it is written, the roles beside it are in the language of the page", async () => {
  // The demonstration goes into an empty database.
  await held.database.write(async (tx) => {
    await tx.signInSession.deleteMany();
    await tx.user.deleteMany();
  });
  await seedDemonstration(held.database, { now, password, progress: () => undefined });
  const load = async (mailbox: string, lang: string) => {
    const user = await held.database.read.user.findUniqueOrThrow({ where: { emailKey: `${mailbox}@demo.example` } });
    const actor = await actorOf(await openSignInFor(held.ctx({ now }), user.id));
    const context = routeContext(held.database, { actor, now });
    const { person, roles } = await loader({ request: new Request("http://localhost/"), params: { lang }, context });
    return { name: person?.name, roles };
  };
  const kyrgyz = (participant: string) => ({ name: "Айгуль", roles: [{ role: "focal-point", participant }] });
  expect(await load("focal.kg", "en")).toEqual(kyrgyz("Kyrgyzstan"));
  expect(await load("focal.kg", "fr")).toEqual(kyrgyz("Kirghizistan"));
  expect(await load("focal.kg", "ru")).toEqual(kyrgyz("Кыргызстан"));
  expect((await load("secretariat", "fr")).roles).toEqual([{ role: "secretariat", participant: null }]);
}, 60_000);

test("forms of all sign-ins of a person together are five a second", async () => {
  const { limits } = routeContext(held.database);
  const send = async (token: string | undefined) => {
    const context = { ...routeContext(held.database, { actor: await actorOf(token), now }), limits };
    const request = formRequest("/en/account", { intent: "endSignIn", signIn: "none" });
    return (await settle(() => action({ request, params: { lang: "en" }, context }))).status;
  };
  const statuses: number[] = [];
  for (let form = 0; form < 8; form += 1) statuses.push(await send(tokens[form % 2]));
  expect(statuses).toEqual([404, 404, 404, 404, 404, 429, 429, 429]);
});
