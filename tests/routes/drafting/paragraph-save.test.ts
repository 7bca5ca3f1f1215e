import { beforeEach, expect, test } from "vitest";
import type { Actor } from "~/permission/actor";
import { action } from "~/routes/drafting/paragraph-save";
import { createReportCase, type ReportCase } from "../../given/report-case";
import { useDatabase } from "../../support/database";
import { formRequest, routeContext } from "../../support/route-context";

const held = useDatabase();
let given: ReportCase;

beforeEach(async () => {
  given = await createReportCase(held.database);
});

async function save(form: Record<string, string>, actor: Actor = given.actors.editor) {
  const params = { lang: "en", review: "ece-test", paragraphId: given.paragraphs.summary };
  const request = formRequest("/en/drafting/ece-test/paragraphs/x/save", form);
  const response = await action({ request, params, context: routeContext(held.database, { actor }) });
  return { status: response.status, body: (await response.json()) as unknown };
}

const english = (text: string, revision: number) => ({ "text-en": text, "revision-en": String(revision) });

test("a text that is typed is saved, and the answer names its revision", async () => {
  expect(await save({ intent: "save", ...english("One.", 1) })).toEqual({ status: 200, body: { revision: 2 } });
  expect(await save({ intent: "save", ...english("One.", 1) })).toEqual({ status: 200, body: { revision: 2 } });
});

test("two languages of a paragraph are saved independently", async () => {
  await save({ intent: "save", ...english("One.", 1) });
  const french = { intent: "translate", "text-fr": "Un.", "revision-fr": "1" };
  expect(await save(french, given.actors.translator)).toEqual({ status: 200, body: { revision: 3 } });
});

test("a text that a colleague changed is refused with who did", async () => {
  await save({ intent: "save", ...english("One.", 1) });
  const { status, body } = await save({ intent: "save", ...english("Two.", 1) });
  const { actor } = { actor: given.actors.editor };
  expect(status).toBe(409);
  expect(body).toMatchObject({ conflict: { savedById: actor.kind === "user" ? actor.userId : "" } });
});
