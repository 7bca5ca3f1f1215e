import { Secret, TOTP } from "otpauth";
import { beforeEach, describe, expect, test } from "vitest";
import { createUser } from "#seed/factories/create-user";
import { hashPassword } from "~/domain/account/password.server";
import { siteOf } from "~/domain/account/passkey/passkey-rules";
import { action as manage, loader as page } from "~/routes/account/second-factor";
import { action as secondStep } from "~/routes/account/second-step";
import { action as signIn } from "~/routes/account/sign-in";
import { signedIn } from "../../given/actors";
import { newAuthenticator } from "../../support/authenticator";
import { useDatabase } from "../../support/database";
import { forPerson, most } from "../costs-of-saves";
import { formRequest, routeContext, settle } from "../../support/route-context";

const held = useDatabase();
const password = "correct horse battery";
const start = new Date("2026-02-01T10:00:00Z");
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const allowed = () => Promise.resolve(true);

type Form = Record<string, string>;
let limits: ReturnType<typeof routeContext>["limits"];
let ids = { one: "", other: "" };

beforeEach(async () => {
  limits = { ...routeContext(held.database).limits, allowWrite: allowed, allowVisitorBytes: allowed };
  const passwordHash = await hashPassword(password);
  const make = (email: string) => held.database.write((tx) => createUser(tx, { email, passwordHash }));
  ids = { one: await make("one@example.org"), other: await make("other@example.org") };
  for (const who of ["one", "other"] as const) {
    await own(who, { intent: "begin" }, start);
    await own(who, { intent: "confirm", code: await codeOf(who, start) }, start);
  }
});

type Who = "one" | "other";

async function codeOf(who: Who, now: Date): Promise<string> {
  const { secret } = await held.database.read.secondFactor.findUniqueOrThrow({ where: { userId: ids[who] } });
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() });
}

const own = (who: Who, form: Form, now: Date) => {
  const actor = signedIn({ userId: ids[who] });
  const context = { ...routeContext(held.database, { actor, now }), limits };
  return settle(() =>
    manage({ request: formRequest("/en/account/second-factor", form), params: { lang: "en" }, context }),
  );
};

const atVisit = (
  act: typeof signIn | typeof secondStep,
  { path, form, now }: { path: string; form: Form; now: Date },
) => {
  const context = { ...routeContext(held.database, { now }), limits };
  return settle(() => act({ request: formRequest(path, form), params: { lang: "en" }, context }));
};

/** The challenge in what a browser is asked. */
const challengeIn = (asked: string) => (JSON.parse(asked) as { challenge: string }).challenge;

async function askToMake(who: Who, now: Date): Promise<string> {
  const form = { intent: "beginPasskey", passkeyName: "Blue key", passkeyCode: await codeOf(who, now) };
  const { data } = await own(who, form, now);
  return challengeIn((data as { making: { options: string } }).making.options);
}

const keep = (who: Who, passkey: string, now: Date) =>
  own(who, { intent: "keepPasskey", passkeyName: "Blue key", passkey }, now);

/** A key of that person's, added a minute in. */
async function withKey(who: Who) {
  const key = newAuthenticator();
  const made = await keep(who, key.create({ challenge: await askToMake(who, after(60)) }), after(61));
  expect(made).toMatchObject({ status: 302, location: "/en/account/second-factor" });
  return key;
}

/** Signs in with the password; the secret of the second step, and what a passkey is asked by. */
async function atSecondStep(who: Who, now: Date) {
  const form = { email: `${who}@example.org`, password, next: "/en/work" };
  const { data } = await atVisit(signIn, { path: "/en/sign-in", form, now });
  const { step: token, passkey } = data as { step: string; passkey: boolean };
  if (!passkey) return { token, challenge: "" };
  const asked = await atVisit(secondStep, { path: "/en/sign-in/code", form: { token, way: "passkey" }, now });
  return { token, challenge: challengeIn((asked.data as { passkey: string }).passkey) };
}

const answer = (token: string, passkey: string, now: Date) =>
  atVisit(secondStep, { path: "/en/sign-in/code", form: { token, passkey, code: "", next: "/en/work" }, now });

/** An answer under the signature of another. */
function withSignatureOf(said: string, other: string): string {
  const [one, two] = [said, other].map((text) => JSON.parse(text) as { response: { signature: string } });
  return JSON.stringify({ ...one, response: { ...one?.response, signature: two?.response.signature } });
}

const passkeys = () => held.database.read.passkey.findMany();
const signIns = () => held.database.read.signInSession.count();

/** The statements of a save, the transaction and the audit record included; the person would take one more. */
async function costOf(save: () => Promise<unknown>): Promise<number> {
  const before = held.database.statements.count;
  await save();
  return held.database.statements.count - before;
}

describe("adding a passkey", () => {
  test("takes at most ten statements a save, and so does removing it; signing in with it takes nineteen", async () => {
    const key = newAuthenticator();
    let challenge = "";
    const code = await codeOf("one", after(60));
    const begin = { intent: "beginPasskey", passkeyName: "Blue key", passkeyCode: code };
    const begun = await costOf(async () => {
      const { data } = await own("one", begin, after(60));
      challenge = challengeIn((data as { making: { options: string } }).making.options);
    });
    const made = key.create({ challenge });
    const kept = await costOf(() => keep("one", made, after(61)));
    expect(await passkeys()).toHaveLength(1);
    const { token, challenge: asked } = await atSecondStep("one", after(120));
    const said = key.get({ challenge: asked });
    const signedInBy = await costOf(() => answer(token, said, after(121)));
    const removed = await costOf(() => own("one", { intent: "removePasskey", passkeyId: key.id }, after(180)));
    for (const cost of [begun, kept, removed]) expect(cost + forPerson).toBeLessThanOrEqual(most);
    // With the two steps, the tries that are counted, and the page that comes next.
    expect(signedInBy).toBeLessThanOrEqual(19);
    expect(removed).toBeGreaterThan(2);
  });

  test("needs a code of the second factor, and stores the public key alone", async () => {
    const wrong = await own(
      "one",
      { intent: "beginPasskey", passkeyName: "Blue key", passkeyCode: "000000" },
      after(60),
    );
    expect(wrong).toMatchObject({
      status: 422,
      data: { fieldErrors: { passkeyCode: ["codeWrong"] }, values: { passkeyName: "Blue key" } },
    });
    const key = await withKey("one");
    expect(await passkeys()).toMatchObject([
      { id: key.id, userId: ids.one, name: "Blue key", transports: "usb", counter: 0 },
    ]);
    const context = routeContext(held.database, { actor: signedIn({ userId: ids.one }), now: after(70) });
    const request = new Request("http://localhost/en/account/second-factor");
    const { data } = await settle(() => page({ request, params: { lang: "en" }, context }));
    expect(data).toMatchObject({ passkeys: [{ name: "Blue key" }] });
    expect(JSON.stringify(data)).not.toContain((await passkeys())[0]?.publicKey);
  });

  test("refuses an answer for another site, from another person, without a touch, twice, too late, or that is none", async () => {
    const challenge = await askToMake("one", after(60));
    const key = newAuthenticator();
    const bad = [
      key.create({ challenge, origin: "https://portal.example" }),
      key.create({ challenge, origin: "http://localhost:81" }),
      key.create({ challenge, rpId: "portal.example" }),
      key.create({ challenge, present: false }),
      key.create({ challenge: Buffer.from("guessed").toString("base64url") }),
      key.get({ challenge }),
      "{",
      "null",
      JSON.stringify({ id: key.id, response: "x" }),
    ];
    for (const passkey of bad) {
      expect((await keep("one", passkey, after(61))).data).toMatchObject({ fieldErrors: { "": ["passkeyWrong"] } });
    }
    const good = key.create({ challenge });
    expect((await keep("other", good, after(61))).status).toBe(422);
    expect((await keep("one", good, after(60 + 601))).status).toBe(422);
    expect(await passkeys()).toEqual([]);
    const both = await Promise.all([keep("one", good, after(62)), keep("one", good, after(62))]);
    expect(both.map(({ status }) => status).sort()).toEqual([302, 422]);
    expect(await passkeys()).toHaveLength(1);
  });

  test("refuses an eleventh, and a key that another person has", async () => {
    const key = await withKey("one");
    const again = await askToMake("other", after(90));
    expect((await keep("other", key.create({ challenge: again }), after(91))).status).toBe(409);
    const base = { publicKey: "x", counter: 0, transports: "", name: "n", createdAt: start, userId: ids.one };
    await held.database.write((tx) =>
      tx.passkey.createMany({ data: Array.from({ length: 9 }, (_, index) => ({ ...base, id: `k${index}` })) }),
    );
    const form = { intent: "beginPasskey", passkeyName: "More", passkeyCode: await codeOf("one", after(120)) };
    expect((await own("one", form, after(120))).data).toMatchObject({ fieldErrors: { "": ["passkeysTooMany"] } });
  });

  test("is for names of hosts that browsers make passkeys for", () => {
    expect(siteOf("https://review.example.org")).toEqual({
      origin: "https://review.example.org",
      id: "review.example.org",
    });
    expect(siteOf("http://localhost:3000")).toEqual({ origin: "http://localhost:3000", id: "localhost" });
    expect(["http://review.example.org", "http://127.0.0.1:3000", "https://[::1]"].map(siteOf)).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe("a sign-in with a passkey", () => {
  test("takes it after the password, and a code still works", async () => {
    const key = await withKey("one");
    const { token, challenge } = await atSecondStep("one", after(90));
    expect(await answer(token, key.get({ challenge }), after(95))).toMatchObject({ status: 302, location: "/en/work" });
    expect(await passkeys()).toMatchObject([{ counter: 1, lastUsedAt: after(95) }]);
    const next = await atSecondStep("one", after(120));
    const form = { token: next.token, code: await codeOf("one", after(120)) };
    expect((await atVisit(secondStep, { path: "/en/sign-in/code", form, now: after(120) })).status).toBe(302);
    expect((await atSecondStep("other", after(120))).challenge).toBe("");
  });

  test("takes each answer once, also of two sent together", async () => {
    const key = await withKey("one");
    const { token, challenge } = await atSecondStep("one", after(90));
    const said = key.get({ challenge });
    const both = await Promise.all([answer(token, said, after(91)), answer(token, said, after(91))]);
    expect(
      both.map(({ status, location }) => [status, location?.slice(0, 8)]).filter(([, to]) => to === "/en/work"),
    ).toHaveLength(1);
    expect(await signIns()).toBe(1);
    const later = await atSecondStep("one", after(120));
    expect((await answer(later.token, said, after(121))).data).toMatchObject({ fieldErrors: { "": ["passkeyWrong"] } });
    expect(await signIns()).toBe(1);
  });

  test("refuses what is for another site, by another key, for another purpose, a copy of a key, or forged", async () => {
    const key = await withKey("one");
    const foreign = await withKey("other");
    const making = await askToMake("one", after(90));
    await held.database.write((tx) => tx.passkey.updateMany({ where: { id: key.id }, data: { counter: 5 } }));
    const tries: ((challenge: string) => string)[] = [
      (challenge) => key.get({ challenge, counter: 9, origin: "https://portal.example" }),
      (challenge) => key.get({ challenge, counter: 9, rpId: "portal.example" }),
      (challenge) => key.get({ challenge, counter: 5 }),
      (challenge) => foreign.get({ challenge, counter: 9 }),
      () => key.get({ challenge: making, counter: 9 }),
      (challenge) => key.create({ challenge }),
      (challenge) => withSignatureOf(key.get({ challenge, counter: 9 }), key.get({ challenge, counter: 10 })),
      (challenge) => foreign.get({ challenge, counter: 9 }).replaceAll(foreign.id, key.id),
      () => "[]",
    ];
    for (const [index, make] of tries.entries()) {
      // Wrong answers are counted with wrong codes: each is tried when the wait is over.
      const now = after(3600 * (index + 1));
      limits = { ...routeContext(held.database).limits, allowWrite: allowed, allowVisitorBytes: allowed };
      const { token, challenge } = await atSecondStep("one", now);
      const refused = await answer(token, make(challenge), now);
      expect([index, refused.status, refused.data]).toMatchObject([
        index,
        422,
        { fieldErrors: { "": ["passkeyWrong"] } },
      ]);
    }
    expect(await signIns()).toBe(0);
    const { token, challenge } = await atSecondStep("one", after(80_000));
    expect((await answer(token, key.get({ challenge, counter: 6 }), after(80_000))).status).toBe(302);
  });

  test("waits after five wrong answers, and opens nothing without the password", async () => {
    const key = await withKey("one");
    const { token, challenge } = await atSecondStep("one", after(90));
    for (let guess = 0; guess < 5; guess += 1) await answer(token, "{}", after(90));
    expect((await answer(token, key.get({ challenge }), after(90))).data).toMatchObject({
      fieldErrors: { code: ["signInDelayed"] },
    });
    expect(await answer("no such secret", key.get({ challenge }), after(90))).toMatchObject({
      status: 302,
      location: /sign-in/,
    });
    expect(await signIns()).toBe(0);
  });
});

test("a passkey is removed by its person alone, and goes with the second factor", async () => {
  const key = await withKey("one");
  await own("other", { intent: "removePasskey", passkeyId: key.id }, after(70));
  expect(await passkeys()).toHaveLength(1);
  await own("one", { intent: "removePasskey", passkeyId: key.id }, after(70));
  expect(await passkeys()).toEqual([]);
  const audited = await held.database.read.auditEvent.findMany({ where: { action: { contains: "Passkey" } } });
  expect(audited.map(({ action }) => action)).toEqual(["account.addPasskey", "account.removePasskey"]);
  const last = newAuthenticator();
  await keep("one", last.create({ challenge: await askToMake("one", after(90)) }), after(91));
  await own("one", { intent: "remove", code: await codeOf("one", after(120)) }, after(120));
  expect(await passkeys()).toEqual([]);
});
