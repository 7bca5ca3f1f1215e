import { TOTP, Secret } from "otpauth";
import { beforeEach, describe, expect, test } from "vitest";
import { createReview } from "#seed/factories/create-review";
import { createUser } from "#seed/factories/create-user";
import { resetSecondFactor } from "~/domain/account/administration/administer-account.server";
import { loadActor } from "~/domain/account/load-actor.server";
import { hashPassword } from "~/domain/account/password.server";
import { action as manage } from "~/routes/account/second-factor";
import { action as secondStep } from "~/routes/account/second-step";
import { action as signIn } from "~/routes/account/sign-in";
import { loader as dashboard } from "~/routes/secretariat/dashboard";
import { signedIn } from "../../given/actors";
import { useDatabase } from "../../support/database";
import { readOutbox } from "../../support/read-links";
import { formRequest, routeContext, settle } from "../../support/route-context";
import { openSignInFor } from "../../support/sign-in";

const held = useDatabase();
const password = "correct horse battery";
const email = "somebody@example.org";
const start = new Date("2026-02-01T10:00:00Z");
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const allowed = () => Promise.resolve(true);

let userId = "";
let limits: ReturnType<typeof routeContext>["limits"];

beforeEach(async () => {
  const passwordHash = await hashPassword(password);
  userId = await held.database.write((tx) => createUser(tx, { email, passwordHash }));
  limits = { ...routeContext(held.database).limits, allowWrite: allowed, allowVisitorBytes: allowed };
});

const contextAt = (now: Date, actor = undefined as ReturnType<typeof signedIn> | undefined) => ({
  ...routeContext(held.database, actor ? { actor, now } : { now }),
  limits,
});

const send = (
  act: typeof manage | typeof secondStep | typeof signIn,
  {
    path,
    form,
    context,
  }: {
    path: string;
    form: Record<string, string>;
    context: ReturnType<typeof contextAt>;
  },
) => settle(() => act({ request: formRequest(path, form), params: { lang: "en" }, context }));

const own = (form: Record<string, string>, now: Date) =>
  send(manage, { path: "/en/account/second-factor", form, context: contextAt(now, signedIn({ userId })) });

const codeAt = async (now: Date) => {
  const { secret } = await held.database.read.secondFactor.findUniqueOrThrow({ where: { userId } });
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() });
};

/** Turns it on at the start; answers the recovery codes. */
async function setUp(): Promise<string[]> {
  await own({ intent: "begin" }, start);
  const { data } = await own({ intent: "confirm", code: await codeAt(start) }, start);
  return (data as { codes: string[] }).codes;
}

const withPassword = (now: Date) =>
  send(signIn, { path: "/en/sign-in", form: { email, password, next: "/en/work" }, context: contextAt(now) });

async function stepAt(now: Date): Promise<string> {
  const { data } = await withPassword(now);
  return (data as { step: string }).step;
}

const withCode = (token: string, { code, now }: { code: string; now: Date }) =>
  send(secondStep, { path: "/en/sign-in/code", form: { token, code, next: "/en/work" }, context: contextAt(now) });

describe("a sign-in with a second factor", () => {
  test("needs the password and then a code; the password alone opens nothing", async () => {
    expect(await setUp()).toHaveLength(10);
    const step = await stepAt(after(60));
    expect(await held.database.read.signInSession.count()).toBe(0);
    expect(await withCode(step, { code: "000000", now: after(60) })).toMatchObject({
      status: 422,
      data: { fieldErrors: { code: ["codeWrong"] }, values: { token: step, next: "/en/work" } },
    });
    const code = await codeAt(after(60));
    expect(await withCode(step, { code: `${code.slice(0, 3)} ${code.slice(3)}`, now: after(60) })).toMatchObject({
      status: 302,
      location: "/en/work",
    });
    expect(await held.database.read.signInSession.count()).toBe(1);
  });

  test("takes each code once, and none of an earlier time step", async () => {
    await setUp();
    const now = after(90);
    const code = await codeAt(now);
    const [one, other] = [await stepAt(now), await stepAt(now)];
    const answers = await Promise.all([withCode(one, { code, now }), withCode(other, { code, now })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 422]);
    const earlier = await codeAt(after(60));
    expect((await withCode(await stepAt(after(91)), { code: earlier, now: after(91) })).status).toBe(422);
    const later = await codeAt(after(120));
    expect((await withCode(await stepAt(after(120)), { code: later, now: after(120) })).status).toBe(302);
  });

  test("takes a recovery code once, however it was copied; only its hash is stored", async () => {
    const [code = ""] = await setUp();
    const typed = code.toLowerCase().replaceAll("-", " ");
    expect((await withCode(await stepAt(after(60)), { code: typed, now: after(60) })).status).toBe(302);
    expect((await withCode(await stepAt(after(60)), { code, now: after(60) })).status).toBe(422);
    const stored = JSON.stringify(await held.database.read.recoveryCode.findMany());
    expect(stored).not.toContain(code);
    expect(await held.database.read.recoveryCode.count({ where: { usedAt: null } })).toBe(9);
  });

  test("waits after five wrong codes, from whatever address, and ends ten minutes after the password", async () => {
    await setUp();
    const step = await stepAt(after(60));
    for (let guess = 0; guess < 5; guess += 1) await withCode(step, { code: `00000${guess}`, now: after(60) });
    const context = { ...contextAt(after(60)), remoteAddress: "192.0.2.7" };
    const form = { token: step, code: await codeAt(after(60)) };
    expect((await send(secondStep, { path: "/en/sign-in/code", form, context })).data).toMatchObject({
      fieldErrors: { code: ["signInDelayed"] },
    });
    const late = after(60 + 601);
    const answer = await withCode(step, { code: await codeAt(late), now: late });
    expect(answer).toMatchObject({ status: 302, location: "/en/sign-in?next=%2Fen%2Fwork" });
  });

  test("ends the sign-ins of before when it is turned on, and is turned off by a code alone", async () => {
    const before = await openSignInFor(held.ctx({ now: start }), userId);
    await setUp();
    expect((await loadActor(held.database, { token: before, now: start })).kind).toBe("visitor");
    expect((await own({ intent: "remove", code: "123456" }, after(60))).status).toBe(422);
    expect((await own({ intent: "remove", code: await codeAt(after(60)) }, after(60))).status).toBe(302);
    expect(await withPassword(after(61))).toMatchObject({ status: 302, location: "/en/work" });
  });

  test("is reset by an administrator alone, who is on record, and its person is told", async () => {
    await setUp();
    const as = (administrator: boolean) =>
      resetSecondFactor(held.ctx({ actor: signedIn({ userId: "root", administrator }), now: after(60) }), { userId });
    await expect(as(false)).rejects.toMatchObject({ code: "forbidden" });
    await as(true);
    expect(await held.database.read.recoveryCode.count()).toBe(0);
    expect(
      await held.database.read.auditEvent.count({ where: { action: "account.resetSecondFactor", actorId: "root" } }),
    ).toBe(1);
    expect((await readOutbox(held.database, after(60))).map(({ to }) => to.address)).toEqual([email]);
  });
});

describe("a review that obliges its staff to a second factor", () => {
  test("withholds what its staff hold in it until they have set one up, and leads them there", async () => {
    const { id, slug } = await held.database.write((tx) => createReview(tx, { slug: "review-one" }));
    await held.database.write(async (tx) => {
      await tx.review.update({ where: { id }, data: { secondFactorRequired: true } });
      await tx.staff.create({ data: { userId, reviewId: id, role: "secretariat" } });
    });
    const token = await openSignInFor(held.ctx({ now: start }), userId);
    const actor = async (now: Date) => loadActor(held.database, { token, now });
    const withheld = await actor(start);
    expect(withheld).toMatchObject({ staff: [], secondFactorNeeded: true });
    const page = await settle(() =>
      dashboard({
        request: new Request(`http://localhost/en/secretariat/${slug}`),
        params: { lang: "en", review: slug },
        context: routeContext(held.database, { actor: withheld, now: start }),
      }),
    );
    expect(page).toMatchObject({ status: 302, location: "/en/account/second-factor" });
    const mine = signedIn({ userId, signInSessionId: withheld.kind === "user" ? withheld.signInSessionId : "" });
    const act = (form: Record<string, string>, now: Date) =>
      send(manage, { path: "/en/account/second-factor", form, context: contextAt(now, mine) });
    await act({ intent: "begin" }, start);
    await act({ intent: "confirm", code: await codeAt(start) }, start);
    expect(await actor(after(1))).toMatchObject({ staff: [{ slug, role: "secretariat" }], secondFactorNeeded: false });
    const removal = await act({ intent: "remove", code: await codeAt(after(60)) }, after(60));
    expect(removal.data).toMatchObject({ fieldErrors: { "": ["secondFactorRequired"] } });
  });
});
