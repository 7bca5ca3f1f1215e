import { beforeEach, expect, test } from "vitest";
import { action, loader } from "~/routes/registration/registrations";
import { createRegistrationsCase, sentRegistration } from "../../given/registrations-case";
import { useDatabase } from "../../support/database";
import { formRequest, routeContext, settle } from "../../support/route-context";

const held = useDatabase();
const now = new Date("2026-02-01T10:00:00Z");
let context: ReturnType<typeof routeContext>;
let registration = "";

beforeEach(async () => {
  const { secretariat } = await createRegistrationsCase(held.database);
  context = routeContext(held.database, { actor: secretariat, now });
  registration = await sentRegistration(held.ctx({ now }));
});

const params = { lang: "en", review: "ece-test" };
const address = "/en/secretariat/ece-test/registrations";
const send = (form: Record<string, string>) =>
  settle(() => action({ request: formRequest(address, { registration, ...form }), params, context }));
const page = (search = "") =>
  settle(() => loader({ request: new Request(`http://localhost${address}${search}`), params, context }));
const statusOf = async () => (await held.database.read.registration.findFirstOrThrow()).status;

test.each([
  ["accept", { body: "new" }, "accepted"],
  ["ask", { message: "Where do you work?" }, "asked"],
  ["decline", { message: "Not of the region." }, "declined"],
])("%s leads back to what is to be decided and says what was done", async (intent, form, status) => {
  expect(await send({ intent, ...form })).toMatchObject({ status: 302, location: `${address}?done=${intent}` });
  expect(await statusOf()).toBe(status);
  expect((await page(`?done=${intent}`)).data).toMatchObject({ done: intent });
});

test.each([
  ["accept", {}, { body: ["bodyMissing"] }],
  ["accept", { body: "other", other: "Nobody" }, { other: ["bodyUnknown"] }],
  ["ask", { message: " \u200b" }, { message: ["questionMissing"] }],
  ["decline", { message: "" }, { message: ["declineReasonMissing"] }],
  ["decline", { message: "x".repeat(2001) }, { message: ["reasonTooLong"] }],
])("%s with %j comes back with what was typed", async (intent, form, fieldErrors) => {
  expect(await send({ intent, ...form })).toMatchObject({ status: 422, data: { fieldErrors, values: form } });
  expect(await statusOf()).toBe("received");
});

test("who decides second is told how it was decided", async () => {
  await send({ intent: "decline", message: "Not of the region." });
  expect(await send({ intent: "accept", body: "new" })).toMatchObject({
    status: 409,
    data: { conflict: { status: "declined" } },
  });
});

test("an address that was changed by hand still shows the page", async () => {
  for (const search of ["?status=friends&page=-3", "?page=9999999", "?done=x"])
    expect((await page(search)).data).toMatchObject({ registrations: { total: 1, page: 1 }, done: null });
});
