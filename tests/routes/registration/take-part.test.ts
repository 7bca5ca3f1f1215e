import { beforeEach, describe, expect, test } from "vitest";
import { action, loader } from "~/routes/registration/take-part";
import { createUser } from "#seed/factories/create-user";
import { languages } from "~/language/language";
import { formKey } from "~/http/guard/form-key.server";
import { signTime } from "~/http/guard/signed-time.server";
import { createRegistrationsCase, typedRegistration } from "../../given/registrations-case";
import { useDatabase } from "../../support/database";
import { readOutbox } from "../../support/read-links";
import { formRequest, routeContext, settle } from "../../support/route-context";

const held = useDatabase();
const now = new Date("2026-02-01T10:00:00Z");
const minute = 60_000;
const later = (by: number) => new Date(now.getTime() + by);
let context: ReturnType<typeof routeContext>;

beforeEach(async () => {
  await createRegistrationsCase(held.database);
  context = routeContext(held.database, { now: later(minute) });
});

type Page = { open: boolean; sent: boolean; time: string; countries: { iso2: string; name: string }[] };

async function page({ lang = "ru", at = now, search = "" } = {}): Promise<Page> {
  const request = new Request(`http://localhost/${lang}/reviews/ece-test/take-part${search}`);
  const params = { lang, review: "ece-test" };
  return (await settle(() => loader({ request, params, context: routeContext(held.database, { now: at }) })))
    .data as Page;
}

type Typed = Record<string, string | string[]>;

async function send(typed: Typed = {}, { lang = "ru", review = "ece-test" } = {}) {
  const { time } = await page({ lang });
  const request = formRequest(`/${lang}/reviews/${review}/take-part`, { ...typedRegistration, time, ...typed });
  return settle(() => action({ request, params: { lang, review }, context }));
}

const kept = () => held.database.read.registration.findMany();
const thanks = (lang = "ru") => ({
  status: 302,
  location: `/${lang}/reviews/ece-test/take-part?sent=true`,
  data: null,
});
const faults = (answer: unknown) => (answer as { data: { fieldErrors: Record<string, string[]> } }).data.fieldErrors;

describe("asking to take part", () => {
  test.each(languages)("keeps what was typed, and confirms it in %s without a word of it", async (lang) => {
    expect(await send({}, { lang })).toEqual(thanks(lang));
    const { email, ...said } = typedRegistration;
    expect(await kept()).toMatchObject([{ ...said, contactEmail: email, language: lang, status: "received" }]);
    const [mail, another] = await readOutbox(held.database, later(minute));
    expect(another).toBeUndefined();
    expect(mail).toMatchObject({ to: { name: "", address: email }, language: lang });
    expect(mail?.text).toContain(`/${lang}/reviews/ece-test`);
    for (const typed of [said.name, said.acronym, said.contactName, said.reason]) {
      expect(mail?.text).not.toContain(typed);
      expect(mail?.subject).not.toContain(typed);
    }
    expect(await page({ lang, search: "?sent=true" })).toMatchObject({ sent: true });
  });

  test("a known address and a known body have the same answer", async () => {
    await held.database.write((tx) => createUser(tx, { email: typedRegistration.email }));
    expect(await send()).toEqual(thanks());
    expect(await send({ email: "new@example.org" })).toEqual(thanks());
    expect(await kept()).toHaveLength(2);
  });

  test("a form that is sent twice is kept once", async () => {
    await send();
    expect(await send()).toEqual(thanks());
    expect(await kept()).toHaveLength(1);
    expect(await readOutbox(held.database, later(minute))).toHaveLength(1);
  });

  test("what is optional may be left out", async () => {
    expect(await send({ acronym: " ", accreditation: "", countries: [], languages: [] })).toEqual(thanks());
    expect(await kept()).toMatchObject([{ acronym: null, accreditation: null, countries: [], languages: [] }]);
  });
});

describe("what is not kept", () => {
  test("a form with errors comes back with everything", async () => {
    const typed = {
      name: "\u200b",
      category: "friends",
      email: "nobody",
      reason: " ",
      contactName: "",
      acronym: "x".repeat(41),
    };
    const answer = await send({ ...typed, countries: ["KZ", "XX"], languages: "de" });
    expect(answer).toMatchObject({ status: 422, data: { values: { accreditation: "ECOSOC", ...typed } } });
    expect(faults(answer)).toEqual({
      name: ["bodyNameMissing"],
      category: ["bodyCategoryMissing"],
      email: ["emailInvalid"],
      reason: ["whyMissing"],
      contactName: ["nameMissing"],
      acronym: ["acronymTooLong"],
      countries: ["countryUnknown"],
      languages: ["languageMissing"],
    });
    expect(await kept()).toEqual([]);
  });

  test("what programs fill in is thanked for", async () => {
    expect(await send({ homepage: "https://spam.example" })).toEqual(thanks());
    expect([await kept(), await held.database.read.outboxMessage.count()]).toEqual([[], 0]);
  });

  test.each([
    ["a time that nobody signed", () => Promise.resolve(`${now.getTime()}.AAAA`)],
    ["no time", () => Promise.resolve("")],
    ["a time that was changed", async () => (await page()).time.replace(/^\d+/, String(now.getTime() - minute))],
    ["a time of two days ago", async () => (await page({ at: later(-2 * 24 * 60 * minute) })).time],
  ])("%s: the form comes back", async (_, time) => {
    const answer = await send({ time: await time() });
    expect(answer).toMatchObject({ status: 422, data: { values: { name: typedRegistration.name } } });
    expect(faults(answer)).toEqual({ "": ["formTooOld"] });
    expect(await kept()).toEqual([]);
  });

  test("a form that comes back at once was not filled in by a person", async () => {
    expect(faults(await send({ time: (await page({ at: later(minute - 1000) })).time }))).toEqual({
      "": ["formTooQuick"],
    });
    expect(await kept()).toEqual([]);
  });

  test("one mailbox gets three mails an hour, one address asks ten times", async () => {
    for (let count = 0; count < 3; count += 1) expect(await send({ name: `Body ${count}` })).toEqual(thanks());
    expect(faults(await send({ name: "Body 4" }))).toEqual({ "": ["tooManyRequests"] });
    for (let count = 0; count < 6; count += 1) await send({ email: `other${count}@example.org` });
    expect(faults(await send({ email: "last@example.org" }))).toEqual({ "": ["tooManyRequests"] });
    expect(await kept()).toHaveLength(9);
  });

  test.each(["closed", "analysis", "final"])(
    "a review that is in the phase %s takes none and says so",
    async (phase) => {
      await held.database.write((tx) => tx.review.updateMany({ data: { phase } }));
      expect(await page()).toMatchObject({ open: false });
      expect(await send()).toMatchObject({ status: 409, data: { values: { name: typedRegistration.name } } });
      expect(await kept()).toEqual([]);
    },
  );

  test("a review whose deadline is over takes none, and one in preparation is not known", async () => {
    await held.database.write((tx) => tx.review.updateMany({ data: { submissionsCloseAt: now } }));
    expect(await page({ at: later(minute) })).toMatchObject({ open: false });
    await held.database.write((tx) => tx.review.updateMany({ data: { phase: "preparation" } }));
    const request = new Request("http://localhost/en/reviews/ece-test/take-part");
    const params = { lang: "en", review: "ece-test" };
    expect((await settle(() => loader({ request, params, context }))).status).toBe(404);
    const key = formKey(context.settings.databasePath);
    const time = signTime({ form: "take-part ece-test", now, key });
    const sent = formRequest("/en/reviews/ece-test/take-part", { ...typedRegistration, time });
    expect((await settle(() => action({ request: sent, params, context }))).status).toBe(404);
    expect(await kept()).toEqual([]);
  });

  test("there is no form for a review that does not exist", async () => {
    const request = new Request("http://localhost/en/reviews/nowhere/take-part");
    const params = { lang: "en", review: "nowhere" };
    expect((await settle(() => loader({ request, params, context }))).status).toBe(404);
    // The time that one form has opens no other.
    expect(faults(await send({}, { review: "nowhere" }))).toEqual({ "": ["formTooOld"] });
  });
});

test("countries are named in the language of the page, in its order", async () => {
  const { countries } = await page({ lang: "fr" });
  const names = countries.map(({ name }) => name);
  expect(names.indexOf("Émirats arabes unis")).toBeLessThan(names.indexOf("Espagne"));
  expect(new Set(countries.map(({ iso2 }) => iso2)).size).toBe(countries.length);
});
