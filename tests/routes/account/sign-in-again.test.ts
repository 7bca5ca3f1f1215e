import { beforeEach, expect, test } from "vitest";
import { createUser } from "#seed/factories/create-user";
import { hashPassword } from "~/domain/account/password.server";
import { visitor } from "~/permission/actor";
import { action as changeAccount } from "~/routes/account/account";
import { action } from "~/routes/account/sign-in-again";
import { action as save } from "~/routes/respond/save";
import { action as answer } from "~/routes/respond/answer";
import { useDatabase } from "../../support/database";
import { formRequest, routeContext, settle } from "../../support/route-context";

const held = useDatabase();
const password = "correct horse battery";
const email = "somebody@example.org";
const place = { lang: "fr", submissionId: "s", session: "1", question: "3" };
const address = "/fr/respond/s/sessions/1/questions/3";
const values = {
  intent: "continue",
  language: "fr",
  text: "Un mot.\nPuis « un autre ».",
  revision: "2",
  objectives: ["4", "8"],
};

beforeEach(async () => {
  const passwordHash = await hashPassword(password);
  await held.database.write((tx) => createUser(tx, { email, passwordHash }));
});

const context = () => routeContext(held.database, { actor: visitor });

function signInWith(form: Record<string, string>, used = context()) {
  const request = formRequest("/fr/sign-in/again", {
    email,
    password,
    unsent: JSON.stringify({ path: address, values }),
    ...form,
  });
  return settle(() => action({ request, params: { lang: "fr" }, context: used }));
}

test("a form that meets no sign-in answers 401 with everything that was typed and where it was going", async () => {
  const request = formRequest(`${address}?x=1`, values);
  const refused = await settle(() => answer({ request, params: place, context: context() }));
  expect(refused).toEqual({ status: 401, location: null, data: { unsent: { path: `${address}?x=1`, values } } });
});

test("a form with a password in it carries nothing along", async () => {
  const form = { intent: "changePassword", currentPassword: password, newPassword: "x", repeatPassword: "x" };
  const request = formRequest("/fr/account", form);
  const refused = await settle(() => changeAccount({ request, params: { lang: "fr" }, context: context() }));
  expect(refused).toEqual({ status: 302, location: "/fr/sign-in", data: null });
});

test("what a script saves is answered by the status alone", async () => {
  const request = formRequest(`${address}/save`, values);
  expect(await settle(() => save({ request, params: place, context: context() }))).toMatchObject({
    status: 401,
    data: null,
  });
});

test("after signing in the form comes back as it was, and the request is that of the person", async () => {
  const used = context();
  let token = "";
  const answered = await signInWith({}, { ...used, signedIn: (given) => (token = given) });
  expect(answered).toEqual({ status: 200, location: null, data: { unsent: { path: address, values } } });
  expect(token).toMatch(/^[\w-]{43}$/);
});

test("a wrong password keeps what was typed, and nobody is told whether the address is known", async () => {
  const unsent = JSON.stringify({ path: address, values });
  const refused = { status: 422, data: { fieldErrors: { "": ["signInFailed"] }, values: { unsent } } };
  expect(await signInWith({ password: "wrong wrong wrong" })).toMatchObject(refused);
  expect(await signInWith({ email: "nobody@example.org" })).toMatchObject(refused);
  const empty = await signInWith({ password: "" });
  expect(empty).toMatchObject({
    status: 422,
    data: { fieldErrors: { password: ["passwordMissing"] }, values: { unsent } },
  });
});

test.each([
  { what: "another origin", unsent: { path: "https://elsewhere.example/", values } },
  { what: "another origin without its protocol", unsent: { path: "//elsewhere.example/", values } },
  { what: "an address that leaves the languages", unsent: { path: "/health", values } },
  { what: "something else", unsent: "words" },
])("a form that would go to $what is not taken", async ({ unsent }) => {
  expect((await signInWith({ unsent: JSON.stringify(unsent) })).status).toBe(400);
});
