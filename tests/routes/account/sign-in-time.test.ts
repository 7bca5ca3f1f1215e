import { beforeEach, expect, test } from "vitest";
import { createUser } from "#seed/factories/create-user";
import { loadActor } from "~/domain/account/load-actor.server";
import { idleLimit, longestLife } from "~/domain/account/sign-in-rules";
import { openSignInFor } from "../../support/sign-in";
import { isNoUse } from "~/http/sign-in/is-no-use";
import { paths } from "~/paths/paths";
import { visitor } from "~/permission/actor";
import { action, loader } from "~/routes/account/sign-in-time";
import { useDatabase } from "../../support/database";
import { formRequest, routeContext, settle } from "../../support/route-context";

const held = useDatabase();
const start = new Date("2026-02-01T10:00:00Z");
const at = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
let token = "";

beforeEach(async () => {
  const userId = await held.database.write((tx) => createUser(tx, { email: "somebody@example.org" }));
  token = await openSignInFor(held.ctx({ now: start }), userId);
});

const path = "/en/sign-in/time";

/** What the server does with a request: the question alone is no use of the sign-in. */
async function ask(what: "question" | "extension", now: Date) {
  const actor = await loadActor(held.database, { token, now, unused: what === "question" });
  const context = routeContext(held.database, { actor, now });
  const request = what === "question" ? new Request(`http://localhost${path}`) : formRequest(path, {});
  const act = what === "question" ? loader : action;
  const response = await act({ request, params: { lang: "en" }, context });
  return (await response.json()) as unknown;
}

test("asking tells the time that is left and leaves it as it is", async () => {
  expect(await ask("question", at(20))).toEqual({ endsIn: idleLimit.respondent - 20 * 60_000, final: false });
  expect(await ask("question", at(40))).toEqual({ endsIn: idleLimit.respondent - 40 * 60_000, final: false });
});

test("extending puts the end off, never beyond twelve hours", async () => {
  expect(await ask("extension", at(55))).toEqual({ endsIn: idleLimit.respondent, final: false });
  for (let minutes = 100; minutes < 700; minutes += 50) await ask("extension", at(minutes));
  expect(await ask("extension", at(700))).toEqual({ endsIn: longestLife - 700 * 60_000, final: true });
  expect((await loadActor(held.database, { token, now: at(720) })).kind).toBe("visitor");
});

test("of requests that arrive together, each is told the end as it is extended", async () => {
  const extended = { endsIn: idleLimit.respondent, final: false };
  const answers = await Promise.all([1, 2, 3].map(() => ask("extension", at(57))));
  expect(answers).toEqual([extended, extended, extended]);
});

test("only what a page says by itself is no use of the sign-in", () => {
  const question = { submissionId: "s1", session: 1, question: 3 };
  expect(isNoUse({ method: "POST", path: paths.respondPresence("ru", question) })).toBe(true);
  expect(isNoUse({ method: "GET", path: paths.signInTime("fr") })).toBe(true);
  expect(isNoUse({ method: "POST", path: paths.signInTime("fr") })).toBe(false);
  expect(isNoUse({ method: "POST", path: paths.respondAnswer("en", question) })).toBe(false);
});

test("a sign-in that has ended is not brought back", async () => {
  const late = await loadActor(held.database, { token, now: at(61) });
  expect(late).toEqual(visitor);
  const answer = await settle(() => {
    const context = routeContext(held.database, { actor: late, now: at(61) });
    return action({ request: formRequest(path, {}), params: { lang: "en" }, context });
  });
  expect(answer.status).toBe(401);
});

test("thirty extensions a minute are allowed, whatever the limit of writes", async () => {
  const actor = await loadActor(held.database, { token, now: start });
  if (actor.kind !== "user") throw new Error("Nobody is signed in");
  const { limits } = routeContext(held.database);
  const statuses: number[] = [];
  for (let turn = 0; turn < 32; turn += 1) {
    const context = { ...routeContext(held.database, { actor, now: start }), limits };
    context.limits = { ...limits, allowWrite: () => Promise.resolve(true) };
    const answer = await settle(() => action({ request: formRequest(path, {}), params: { lang: "en" }, context }));
    statuses.push(answer.status);
  }
  expect(statuses.filter((status) => status === 200)).toHaveLength(30);
  expect(statuses.at(-1)).toBe(429);
});
