import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createUser } from "#seed/factories/create-user";
import type { RequestContext } from "~/http/guard/request-context.server";
import { loader as begin } from "~/routes/account/provider";
import { loader as callback } from "~/routes/account/provider-callback";
import { signedIn } from "../../given/actors";
import type { Actor } from "~/permission/actor";
import { useDatabase } from "../../support/database";
import { startProvider, type TestProvider } from "../../support/identity-provider";
import { routeContext } from "../../support/route-context";

const held = useDatabase();
const portal = "http://127.0.0.1:4000";
const email = "claire@example.org";
let provider: TestProvider;
let userId = "";

beforeEach(async () => {
  provider = await startProvider({ redirectUri: `${portal}/en/sign-in/provider/callback` });
  userId = await held.database.write((tx) =>
    createUser(tx, { email, passwordHash: "hash", language: "fr", administrator: true }),
  );
});

afterEach(() => provider.close());

function context(actor?: Actor, settings: Partial<RequestContext["settings"]["provider"]> = {}): RequestContext {
  const made = routeContext(held.database, actor ? { actor } : {});
  const { issuer, clientId, clientSecret } = provider;
  const known = { issuer, clientId, clientSecret, name: "Office", ...settings };
  return { ...made, settings: { ...made.settings, origin: portal, provider: known } };
}

const cookieOf = (answer: Response, name: string) =>
  answer.headers
    .getSetCookie()
    .map((one) => one.split(";")[0] ?? "")
    .find((one) => one.startsWith(`${name}=`)) ?? "";

async function answerOf(value: unknown) {
  if (value instanceof Response)
    return { status: value.status, location: value.headers.get("Location"), answer: value, data: null };
  const { data, init } = value as { data: { outcome: string }; init: ResponseInit };
  return { status: init.status ?? 200, location: null, answer: new Response(null, init), data };
}

const beginAt = async (query = "", actor?: Actor) =>
  answerOf(
    await begin({
      request: new Request(`${portal}/fr/sign-in/provider${query}`),
      params: { lang: "fr" },
      context: context(actor),
    }),
  );

type Return = { address: string; cookie: string; actor?: Actor | undefined; settings?: Parameters<typeof context>[1] };

const comeBack = async ({ address, cookie, actor, settings }: Return) =>
  answerOf(
    await callback({
      request: new Request(address, { headers: { Cookie: cookie } }),
      params: { lang: "en" },
      context: context(actor, settings),
    }),
  );

/** From the button through the provider and back. */
async function journey({ query = "", actor }: { query?: string; actor?: Actor } = {}) {
  const begun = await beginAt(query, actor);
  const cookie = cookieOf(begun.answer, "provider");
  return { cookie, actor, address: await provider.signIn(begun.location ?? "") };
}

const claire = () => signedIn({ userId, email, administrator: true });
const link = async () => comeBack(await journey({ query: "?link=true", actor: claire() }));

describe("single sign-on", () => {
  test("signs in the person who has linked the identity, and leads them where they were going", async () => {
    expect(await link()).toMatchObject({ status: 302, location: "/fr/account" });
    const found = await held.database.read.externalIdentity.findMany();
    expect(found).toMatchObject([{ issuer: provider.issuer, subject: "subject-1", userId }]);
    const done = await comeBack(await journey({ query: "?next=/fr/account" }));
    expect(done).toMatchObject({ status: 302, location: "/fr/account" });
    expect(cookieOf(done.answer, "sign-in")).toMatch(/^sign-in=.{20,}/);
    expect(await held.database.read.signInSession.count()).toBe(1);
  });

  test("asks for the second factor of the portal too", async () => {
    await link();
    await held.database.write((tx) =>
      tx.secondFactor.create({
        data: { userId, secret: "JBSWY3DPEHPK3PXP", createdAt: new Date(), confirmedAt: new Date() },
      }),
    );
    expect(await comeBack(await journey())).toMatchObject({ status: 200, data: { outcome: "step" } });
    expect(await held.database.read.signInSession.count()).toBe(0);
  });

  test("opens nothing for an identity that nobody has linked, whatever its address", async () => {
    expect(await comeBack(await journey())).toMatchObject({ status: 404, data: { outcome: "unknown" } });
    expect(await held.database.read.signInSession.count()).toBe(0);
    expect(await held.database.read.user.count()).toBe(1);
  });

  test("goes by the subject when the address changes hands", async () => {
    await link();
    provider.person.subject = "subject-2";
    expect(await comeBack(await journey())).toMatchObject({ data: { outcome: "unknown" } });
  });

  test.each([
    ["an address that is not verified", () => (provider.person.emailVerified = false)],
    ["another address", () => (provider.person.email = "other@example.org")],
  ])("does not link %s", async (_, change) => {
    change();
    expect(await link()).toMatchObject({ status: 404, data: { outcome: "differs" } });
    expect(await held.database.read.externalIdentity.count()).toBe(0);
  });

  test("links for nobody who is not on a staff, and for no visitor", async () => {
    const respondent = signedIn({ userId, email });
    expect(await comeBack(await journey({ query: "?link=true", actor: respondent }))).toMatchObject({ status: 404 });
    const begun = await journey({ query: "?link=true", actor: claire() });
    expect(await comeBack({ ...begun, actor: undefined })).toMatchObject({ data: { outcome: "failed" } });
    expect(await held.database.read.externalIdentity.count()).toBe(0);
  });

  test("loses its way in with the role", async () => {
    await link();
    await held.database.write((tx) => tx.user.update({ where: { id: userId }, data: { administrator: false } }));
    expect(await comeBack(await journey())).toMatchObject({ data: { outcome: "unknown" } });
  });
});

describe("an attack on single sign-on", () => {
  const refused = async (attempt: Return) => {
    expect(await comeBack(attempt)).toMatchObject({ status: 404, data: { outcome: "failed" } });
    expect(await held.database.read.signInSession.count()).toBe(0);
  };

  beforeEach(async () => {
    await link();
  });

  test("with a code that was used is refused", async () => {
    const begun = await journey();
    expect(await comeBack(begun)).toMatchObject({ status: 302 });
    await held.database.write((tx) => tx.signInSession.deleteMany());
    await refused(begun);
  });

  test("from another browser, or with another state, is refused", async () => {
    const begun = await journey();
    await refused({ ...begun, cookie: "" });
    await refused({ ...begun, cookie: (await journey()).cookie });
    await refused({ ...begun, address: begun.address.replace(/state=[^&]+/, "state=other") });
  });

  test("with another nonce, verifier or issuer in the cookie or the address is refused", async () => {
    const changed = (cookie: string, change: Record<string, string>) => {
      const [name = "", value = ""] = cookie.split(/=(.*)/s);
      const stored = JSON.parse(Buffer.from(decodeURIComponent(value), "base64").toString("latin1")) as object;
      const text = JSON.stringify({ ...stored, ...change });
      return `${name}=${encodeURIComponent(Buffer.from(text, "latin1").toString("base64"))}`;
    };
    for (const part of ["nonce", "verifier"]) {
      const one = await journey();
      await refused({ ...one, cookie: changed(one.cookie, { [part]: "x".repeat(43) }) });
    }
    const begun = await journey();
    await refused({ ...begun, address: begun.address.replace(/iss=[^&]+/, "iss=http%3A%2F%2Fevil.example") });
    const honest = await journey();
    expect(await comeBack({ ...honest, cookie: changed(honest.cookie, {}) })).toMatchObject({ status: 302 });
  });

  test("with a token for another client is refused", async () => {
    const begun = await journey();
    await refused({ ...begun, settings: { clientId: "other-client", clientSecret: "other-secret" } });
  });

  test("with a provider that claims to be another issuer is refused", async () => {
    const liar: Server = createServer((request, response) => {
      void fetch(provider.issuer + (request.url ?? "")).then(async (answer) => {
        response.setHeader("Content-Type", "application/json");
        response.end(await answer.text());
      });
    });
    await new Promise<void>((resolve) => liar.listen(0, "127.0.0.1", resolve));
    const issuer = `http://127.0.0.1:${(liar.address() as AddressInfo).port}`;
    await refused({ ...(await journey()), settings: { issuer } });
    await new Promise((resolve) => liar.close(resolve));
  });
});
