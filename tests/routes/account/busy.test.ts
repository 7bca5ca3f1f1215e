import { expect, test } from "vitest";
import { createUser } from "#seed/factories/create-user";
import { hashPassword } from "~/domain/account/password.server";
import { action } from "~/routes/account/sign-in";
import { useDatabase } from "../../support/database";
import { formRequest, routeContext, settle } from "../../support/route-context";

const held = useDatabase();
const email = "somebody@example.org";
const password = "correct horse battery";

test("where too many passwords wait to be compared, the form comes back under 503 and the attempt does not count", async () => {
  const passwordHash = await hashPassword(password);
  await held.database.write((tx) => createUser(tx, { email, passwordHash }));
  const context = routeContext(held.database);
  const busy = { ...context, limits: { ...context.limits, passwords: () => Promise.resolve(null) } };
  const signIn = (used: typeof context) => {
    const request = formRequest("/fr/sign-in", { email, password, next: "/fr/я" });
    return settle(() => action({ request, params: { lang: "fr" }, context: used }));
  };
  for (let attempt = 1; attempt <= 6; attempt += 1) {
    expect(await signIn(busy)).toMatchObject({
      status: 503,
      data: { fieldErrors: { "": ["signInBusy"] }, values: { email } },
    });
  }
  expect(await signIn(context)).toMatchObject({ status: 302, location: "/fr/%D1%8F" });
});
