import { beforeAll, describe, expect, test } from "vitest";
import { loader as language } from "~/routes/language";
import { loader as home } from "~/routes/public/home";
import { loader as receipt } from "~/routes/public/receipt";
import { loader as receiptCheck } from "~/routes/public/receipt-check";
import { loader as review } from "~/routes/public/review";
import { loader as submissions } from "~/routes/public/submissions";
import { loader as submission } from "~/routes/public/submission/latest";
import { loader as coverage } from "~/routes/public/coverage";
import { loader as coverageCsv } from "~/routes/public/coverage-csv";
import { loader as coverageSvg } from "~/routes/public/coverage-svg";
import { loader as submissionPdf } from "~/routes/public/submission/pdf";
import { loader as submissionText } from "~/routes/public/submission/text";
import { loader as submissionsCsv } from "~/routes/public/submissions-csv";
import { stakeholder } from "#seed/factories/create-participant";
import { publishedSubmission } from "#seed/factories/submission-states";
import { canary, publishedCase, type PublishedCase } from "../../given/published-case";
import { useDatabase } from "../../support/database";
import { routeContext, settle } from "../../support/route-context";

const held = useDatabase({ keep: true });
let world: PublishedCase;

beforeAll(async () => {
  world = await publishedCase(held.database);
  await held.database.write(async (tx) => {
    const participant = await stakeholder(tx, "formula");
    await tx.participant.update({ where: { id: participant.id }, data: { name: { en: { text: '=HYPERLINK("x")', status: "official" } } } });
    await publishedSubmission(tx, { review: world.review, participant });
  });
});

function args(path: string, params: Record<string, string> = {}, whole = `/en${path}`) {
  const context = routeContext(held.database, { now: new Date("2026-02-01T10:00:00Z") });
  const request = new Request(`http://localhost${whole}`);
  return { request, params: { lang: "en", review: "ece-test", ...params }, context } as never;
}

describe("public pages", () => {
  test("a visitor reads the home page and a review", async () => {
    expect(await settle(() => home(args("")))).toMatchObject({ status: 200 });
    const { data } = await settle(() => review(args("/reviews/ece-test?zone=Asia/Almaty")));
    expect(data).toMatchObject({ zone: "Asia/Almaty", counts: { state: 3, stakeholder: 2 } });
  });

  test("what is not published answers as what does not exist", async () => {
    const numbers = [...world.hidden.slice(0, 2).map(({ submission: { number } }) => number), 99];
    for (const number of [...numbers.map(String), "01", "1.0", "x"]) {
      expect(await settle(() => submission(args("", { number })))).toMatchObject({ status: 404 });
    }
  });

  test("a filter of the list that cannot be read is dropped, in the page and in the file", async () => {
    const list = "/reviews/ece-test/submissions";
    for (const query of ["objective=24", "language=xx&class=y", "session=-1&page=x", "class=&objective=&participant="]) {
      const { status, data } = await settle(() => submissions(args(`${list}?${query}`)));
      expect({ query, status, data }).toMatchObject({ query, status: 200, data: { list: { total: 5 } } });
      const { text } = await bodyOf(() => submissionsCsv(args(`${list}.csv?${query}`)));
      expect(text.split("\r\n")).toHaveLength(7);
    }
    const { data } = await settle(() => submissions(args(`${list}?language=xx&session=2`)));
    expect(data).toMatchObject({ list: { total: 1 } });
  });

  test("a language in capitals leads to the page it means; an unknown one is no page", async () => {
    const at = (lang: string) => settle(() => language(args("", { lang }, `/${lang}/reviews/ece-test?zone=Asia/Almaty`)));
    expect(await at("RU")).toMatchObject({ status: 302, location: "/ru/reviews/ece-test?zone=Asia/Almaty" });
    expect(await at("fr")).toMatchObject({ status: 200, data: { language: "fr" } });
    expect(await at("de")).toMatchObject({ status: 404 });
  });

  test("a filter of coverage that cannot be read is dropped", async () => {
    const at = async (query: string) => (await settle(() => coverage(args(`/reviews/ece-test/coverage${query}`)))).data;
    const all = { filters: { session: undefined, language: undefined }, submissions: 4 };
    expect(await at("?session=x&language=de")).toMatchObject({ coverage: all });
    expect(await at("?session=&language=")).toMatchObject({ coverage: all });
    expect(await at("?session=99")).toMatchObject({ coverage: all });
    expect(await at("?session=2")).toMatchObject({ coverage: { filters: { session: 2 }, submissions: 1 } });
  });

  test("a receipt that is found leads to its page, another gives back what was typed", async () => {
    const { receiptNumber } = world.joint.version;
    const found = await settle(() => receiptCheck(args(`/receipts?number=${receiptNumber.toLowerCase()}`)));
    expect(found).toMatchObject({ status: 302, location: `/en/receipts/${receiptNumber}` });
    const { data } = await settle(() => receiptCheck(args("/receipts?number=nothing")));
    expect(data).toMatchObject({ typed: "nothing", wrong: null });
    const paste = "x".repeat(3000);
    const long = await settle(() => receiptCheck(args(`/receipts?number=${paste}`)));
    expect(long).toMatchObject({ status: 200, data: { typed: paste.slice(0, 2000) } });
  });

  test("the page of a receipt is found under a number with slips; an unknown one leads to the form", async () => {
    const { receiptNumber } = world.joint.version;
    const at = (typed: string) => settle(() => receipt(args("", { receiptNumber: typed }, "/receipts/x")));
    expect(await at(receiptNumber)).toMatchObject({ status: 200 });
    for (const typed of [`${receiptNumber}.`, receiptNumber.replaceAll("E", "Е"), receiptNumber.replaceAll("-", "")])
      expect(await at(typed)).toMatchObject({ status: 302, location: `/en/receipts/${receiptNumber}` });
    const unknown = "ECE-TEST-0000-0000-0000";
    expect(await at(unknown)).toMatchObject({ status: 302, location: `/en/receipts?number=${unknown}` });
  });

  test("one wrong character of a receipt number is named", async () => {
    const { receiptNumber } = world.joint.version;
    const last = receiptNumber.slice(-1) === "7" ? "8" : "7";
    const typed = receiptNumber.slice(0, -1) + last;
    const { data } = await settle(() => receiptCheck(args(`/receipts?number=${typed}`)));
    expect(data).toMatchObject({ typed, wrong: { typed, receiptNumber, positions: [12] } });
  });
});

async function bodyOf(load: () => Promise<unknown>): Promise<{ type: string; text: string }> {
  const response = await load();
  if (!(response instanceof Response)) throw new Error("no response");
  return { type: response.headers.get("Content-Type") ?? "", text: await response.text() };
}

describe("files", () => {
  test("the list as CSV holds no formula and nothing that is not public", async () => {
    const { type, text } = await bodyOf(() => submissionsCsv(args("/reviews/ece-test/submissions.csv")));
    expect(type).toBe("text/csv; charset=utf-8");
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    expect(text.split("\r\n")).toHaveLength(7);
    expect(text).not.toContain(canary);
  });

  test("the list as CSV takes the filters of the page", async () => {
    const { text } = await bodyOf(() => submissionsCsv(args("/reviews/ece-test/submissions.csv?session=2")));
    expect(text.split("\r\n").slice(1, -1).map((row) => row.split(",")[1])).toEqual(["Sweden"]);
  });

  test("coverage as CSV counts each group separately", async () => {
    const { text } = await bodyOf(() => coverageCsv(args("/reviews/ece-test/coverage.csv")));
    expect(text.split("\r\n").filter((row) => row.includes("Number of participants"))).toHaveLength(2);
  });

  test("coverage as CSV and as a picture takes the filters of the page and carries them in its name", async () => {
    for (const [load, ending] of [[coverageCsv, "-session-2-text-en.csv"], [coverageSvg, "-session-2-text-en-en.svg"]] as const) {
      const response = await load(args("/reviews/ece-test/coverage?session=2&language=en"));
      expect(response.headers.get("Content-Disposition")).toBe(`attachment; filename="ece-test-objectives-named${ending}"`);
      expect(response.headers.get("Cache-Control")).toBe("no-cache");
      const text = await response.text();
      expect([text.includes("Sweden"), text.includes("Portugal")]).toEqual([true, false]);
      expect(text).not.toContain(canary);
    }
  });

  test("the picture of coverage is a drawing", async () => {
    const { type, text } = await bodyOf(() => coverageSvg(args("/reviews/ece-test/coverage.svg")));
    expect(type).toBe("image/svg+xml; charset=utf-8");
    expect(text).toContain("<svg ");
  });

  test("the text of a version is plain text", async () => {
    const { type, text } = await bodyOf(() => submissionText(args("", { number: "2", version: "1" })));
    expect(type).toBe("text/plain; charset=utf-8");
    expect(text).toContain("participant se no mt");
  });

  test("a version is there as a PDF; one that is not published, and a withdrawn one, are not", async () => {
    const file = async (number: string, version = "1") =>
      settle(() => submissionPdf(args("", { number, version })));
    const answer = await submissionPdf(args("", { number: "2", version: "1" }));
    expect(answer.headers.get("Content-Type")).toBe("application/pdf");
    expect(Buffer.from(await answer.arrayBuffer()).subarray(0, 5).toString()).toBe("%PDF-");
    expect(await file("2", "9")).toMatchObject({ status: 404 });
    expect(await file("99")).toMatchObject({ status: 404 });
  });
});
