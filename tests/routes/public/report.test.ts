import { beforeEach, describe, expect, test } from "vitest";
import { visitor, type Actor } from "~/permission/actor";
import * as report from "~/routes/public/report";
import * as reportVersion from "~/routes/public/report-version";
import * as draftFile from "~/routes/drafting/draft-file";
import * as reportFile from "~/routes/public/report-file";
import { useDatabase } from "../../support/database";
import { routeContext, settle } from "../../support/route-context";
import { createReportCase, publishReportCase, type ReportCase } from "../../given/report-case";

const held = useDatabase();
const path = "/en/reviews/ece-test/report";
let given: ReportCase;

beforeEach(async () => {
  given = await createReportCase(held.database);
});

const publish = () => publishReportCase(held.database, given);

type Call = { actor?: Actor; params?: Record<string, string> };

function args(url: string, { actor = visitor, params = {} }: Call = {}) {
  const all = { lang: "en", review: "ece-test", ...params };
  return {
    request: new Request(`http://localhost${url}`),
    params: all,
    context: routeContext(held.database, { actor }),
  };
}

const show = (search = "", call: Call = {}) => settle(() => report.loader(args(path + search, call)));

describe("the public page", () => {
  test("says that nothing is published yet, and does not know other reviews", async () => {
    expect(await show()).toMatchObject({ status: 200, data: { report: null } });
    expect((await show("", { params: { review: "none" } })).status).toBe(404);
    const pinned = await settle(() => reportVersion.loader(args(`${path}/versions/1`, { params: { version: "1" } })));
    expect(pinned.status).toBe(404);
  });

  test("opens a paragraph on what it rests, in the language of the page, and quotes nothing that is not public", async () => {
    await publish();
    const { data } = await show("?paragraph=annex-1", { params: { lang: "fr" } });
    expect(data).toMatchObject({
      report: {
        view: { totals: { state: 3, stakeholder: 0 }, passages: 2, unofficial: 1 },
        evidence: {
          number: 1,
          originalLanguage: "en",
          sources: [
            { participant: "Danemark", associates: ["Malte"] },
            { participant: "Kazakhstan", passages: [{ language: "ru", quote: "Услуги переведены в цифровую форму" }] },
          ],
        },
      },
    });
    expect(JSON.stringify(data)).not.toMatch(/CANARY|Portugal|Norvège/);
  });

  test("marks the words that say how many only where the paragraph is open", async () => {
    await publish();
    const marked = async (search: string) =>
      JSON.stringify((await show(search)).data).match(/"marked":true/g)?.length ?? 0;
    expect(await marked("")).toBe(0);
    expect(await marked("?paragraph=annex-1")).toBe(1);
    expect(await marked("?paragraph=none")).toBe(0);
  });

  test("shows a text that is not translated in its original", async () => {
    await publish();
    const { data } = await show("", { params: { lang: "ru" } });
    expect(JSON.stringify(data)).toContain(`"language":"en","status":"original","fellBack":true`);
  });
});

describe("files", () => {
  const file = async (format: string, search = "") => {
    const answer = await reportFile.loader(args(`${path}/${format}${search}`, { params: { format } }));
    expect(answer).toBeInstanceOf(Response);
    return answer;
  };

  test("are attachments in three formats, with links back to each paragraph's sources", async () => {
    await publish();
    const page = await file("html");
    expect(page.headers.get("Content-Disposition")).toBe('attachment; filename="ece-test-report-v1-en.html"');
    expect(await page.text()).toContain(
      'href="http://localhost/en/reviews/ece-test/report?paragraph=annex-1#p-annex-1"',
    );
    const data = await (await file("json")).text();
    expect(data).toContain("Услуги переведены");
    expect(data).not.toMatch(/CANARY|Portugal|Norway/);
    const word = new Uint8Array(await (await file("docx", "?version=1")).arrayBuffer());
    expect([...word.slice(0, 2)]).toEqual([0x50, 0x4b]);
  });

  test("are not there before publication, nor in other formats or versions", async () => {
    const status = async (format: string, search = "") =>
      (await settle(() => reportFile.loader(args(`${path}/${format}${search}`, { params: { format } })))).status;
    expect(await status("docx")).toBe(404);
    await publish();
    const elsewhere = await settle(() => reportFile.loader(args(`${path}/odt`, { params: { format: "odt" } })));
    expect(elsewhere).toMatchObject({ status: 302, location: path });
    expect(await status("docx", "?version=2")).toBe(404);
    expect(await status("docx", "?version=")).toBe(200);
  });

  test("of the draft are for the staff of the review", async () => {
    const ask = (actor: Actor) =>
      settle(() => draftFile.loader(args("/en/drafting/ece-test/report/json", { actor, params: { format: "json" } })));
    expect((await ask(visitor)).location).toMatch(/^\/en\/sign-in/);
    expect((await ask(given.actors.stranger)).status).toBe(404);
    expect((await ask(given.actors["co-chair"])).status).toBe(200);
  });
});
