import { beforeEach, describe, expect, test } from "vitest";
import { languages } from "~/language/language";
import { visitor, type Actor } from "~/permission/actor";
import * as queue from "~/routes/screening/queue";
import * as version from "~/routes/screening/version";
import { useDatabase } from "../../support/database";
import { formRequest, routeContext, settle } from "../../support/route-context";
import { createScreeningCase, resubmit, type ScreeningCase } from "../../given/screening-case";

const held = useDatabase();
const reason = "Пожалуйста, перенесите второй абзац в ответ на вопрос 4.";
let given: ScreeningCase;

beforeEach(async () => {
  given = await createScreeningCase(held.database);
});

const path = (lang = "en") => `/${lang}/screening/ece-test/versions/${given.version.id}`;

function args(actor: Actor, request: Request, params: Record<string, string> = {}) {
  const all = { lang: "en", review: "ece-test", versionId: given.version.id, ...params };
  return { request, params: all, context: routeContext(held.database, { actor }) };
}

type Call = { actor?: Actor; params?: Record<string, string> };

const show = (search = "", { actor = given.secretariat, params = {} }: Call = {}) =>
  settle(() => version.loader(args(actor, new Request(`http://localhost${path()}${search}`), params)));

const send = (form: Record<string, string>, actor: Actor = given.secretariat) =>
  settle(() => version.action(args(actor, formRequest(path(), form))));

const state = async () =>
  (await held.database.read.submission.findUniqueOrThrow({ where: { id: given.submission.id } })).state;

describe("who may", () => {
  test("a visitor is led to the sign-in, everybody else outside the review's secretariat is refused", async () => {
    expect((await show("", { actor: visitor })).location).toMatch(/^\/en\/sign-in\?next=/);
    expect((await show("", { actor: given.reviewer })).status).toBe(403);
    expect((await show("", { actor: given.stranger })).status).toBe(404);
    expect((await send({ intent: "begin" }, given.reviewer)).status).toBe(403);
    expect((await send({ intent: "begin" }, given.stranger)).status).toBe(404);
    expect(await state()).toBe("submitted");
  });

  test("what is not there answers as what is not the person's", async () => {
    expect((await show("", { params: { versionId: "none" } })).status).toBe(404);
    expect((await show("", { params: { review: "ece-other" } })).status).toBe(404);
  });
});

describe("the queue", () => {
  const list = (search: string, lang = "en") =>
    settle(() =>
      queue.loader(
        args(given.secretariat, new Request(`http://localhost/${lang}/screening/ece-test${search}`), { lang }),
      ),
    );

  test.each(languages)("names participants in %s", async (language) => {
    const { data } = await list("", language);
    const name = { en: "Kazakhstan", fr: "Kazakhstan", ru: "Казахстан" }[language];
    expect(data).toMatchObject({ queue: { total: 1, rows: [{ participant: { name: { text: name, language } } }] } });
  });

  test("takes an empty choice or an unknown one for none", async () => {
    const all = { queue: { total: 1, counts: { submitted: 1 } } };
    expect((await list("?class=&language=&state=")).data).toMatchObject(all);
    expect((await list("?class=kings&language=de&state=lost")).data).toMatchObject(all);
    expect((await list("?page=9999")).data).toMatchObject({ queue: { page: 1 } });
    expect((await list("?page=-3")).data).toMatchObject({ queue: { page: 1 } });
  });
});

describe("deciding", () => {
  test("a decision that does not exist shows the text", async () => {
    expect((await show("?decide=burn&view=sideways")).data).toMatchObject({ step: "read" });
  });

  test("looking changes nothing", async () => {
    expect((await show("?decide=publish")).data).toMatchObject({ step: "publish" });
    expect(await state()).toBe("submitted");
  });

  test.each([
    [{ intent: "begin" }, "screening"],
    [{ intent: "accept", publication: "later" }, "accepted"],
    [{ intent: "accept", publication: "never" }, "accepted-not-public"],
    [{ intent: "accept", publication: "now" }, "published"],
    [{ intent: "return", reason }, "returned"],
  ])("%o leads to %s and back to the page", async (form, reached) => {
    expect(await send(form as Record<string, string>)).toMatchObject({ status: 302, location: path() });
    expect(await state()).toBe(reached);
  });

  test.each([
    ["", "reasonMissing"],
    ["   ", "reasonMissing"],
    ["коротко", "reasonTooShort"],
    ["я".repeat(2001), "reasonTooLong"],
  ])("a reason that does not fit comes back", async (typed, key) => {
    const answer = await send({ intent: "return", reason: typed });
    expect(answer).toMatchObject({ status: 422, data: { values: { reason: typed } } });
    expect(answer.data).toMatchObject({ fieldErrors: { reason: expect.arrayContaining([key]) as string[] } });
    expect(await state()).toBe("submitted");
  });

  test("a reason of the longest length is counted in characters, not in units of storage", async () => {
    expect((await send({ intent: "return", reason: "👍".repeat(2000) })).status).toBe(302);
  });

  test("what the status does not allow answers 409 with what was typed", async () => {
    await send({ intent: "accept", publication: "now" });
    const answer = await send({ intent: "return", reason });
    expect(answer).toMatchObject({ status: 409, data: { values: { reason }, conflict: { state: "published" } } });
    expect((await show("?decide=return")).data).toMatchObject({ step: "read", version: { acts: ["takeDown"] } });
  });

  test("a superseded version leads to the latest", async () => {
    await send({ intent: "return", reason });
    await resubmit(held.database, given);
    expect((await send({ intent: "accept", publication: "now" })).status).toBe(409);
    expect((await show()).data).toMatchObject({ version: { version: 1, latestVersion: 2, acts: [] } });
  });

  test("words that mix Latin and Cyrillic letters come with the text, each with the letters that do not belong", async () => {
    expect((await show()).data).toMatchObject({ version: { mixedWords: [] } });
    await send({ intent: "return", reason });
    const text = "Выдача пacпорта и SMS-сообщение. Выдача пacпорта после COVID-19-го года.";
    const { id } = await resubmit(held.database, given, [{ session: 1, question: 3, objectives: [2], text }]);
    const odd = [
      { letter: "a", script: "latin", codePoint: "U+0061" },
      { letter: "c", script: "latin", codePoint: "U+0063" },
    ];
    const { data } = await show("?view=text", { params: { versionId: id } });
    expect(data).toMatchObject({ version: { mixedWords: [{ session: 1, question: 3, word: "пacпорта", odd }] } });
  });

  test("an unknown button answers 400", async () => {
    expect((await send({ intent: "unpublish" })).status).toBe(400);
    expect((await send({ intent: "accept", publication: "soon" })).status).toBe(422);
  });
});
