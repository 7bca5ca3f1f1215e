import { beforeEach, describe, expect, test } from "vitest";
import type { OwnUse } from "~/domain/report/version/read-own-use.server";
import { loader } from "~/routes/respond/use-in-report";
import { signedIn } from "../../given/actors";
import { createReportCase, publishReportCase, type ReportCase } from "../../given/report-case";
import { useDatabase } from "../../support/database";
import { routeContext, settle } from "../../support/route-context";

const held = useDatabase();
let given: ReportCase;

beforeEach(async () => {
  given = await createReportCase(held.database);
});

const publish = () => publishReportCase(held.database, given);

type Sender = keyof ReportCase["submissions"];

function memberOf(sender: Sender) {
  const participantId = given.submissions[sender].submission.participant.id;
  return signedIn({ memberships: [{ participantId, role: "focal-point" }] });
}

async function open(sender: Sender, { by = sender, lang = "en" }: { by?: Sender; lang?: string } = {}) {
  const submissionId = given.submissions[sender].submission.id;
  const params = { lang, submissionId };
  const request = new Request(`http://localhost/${lang}/respond/${submissionId}/report`);
  const context = routeContext(held.database, { actor: memberOf(by) });
  return settle(() => loader({ request, params, context }));
}

const useOf = async (...call: Parameters<typeof open>) => ((await open(...call)).data as { use: OwnUse }).use;

describe("what the report made of a submission", () => {
  test("is not told before a version is published", async () => {
    const use = await useOf("kz");
    expect(use).toMatchObject({ report: null, paragraphs: [], notCited: [] });
  });

  test("is the paragraphs that cite it, in the language of the page, with its own words in theirs", async () => {
    await publish();
    const { report, paragraphs, notCited } = await useOf("kz", { lang: "fr" });
    expect(report).toMatchObject({ number: 1, stage: "final" });
    expect(paragraphs).toMatchObject([
      {
        number: 1,
        text: { text: "Plusieurs États ont parlé des services.", language: "fr" },
        passages: [{ quote: "Услуги переведены в цифровую форму", language: "ru", session: 1, question: 3 }],
      },
    ]);
    expect(notCited).toEqual([]);
  });

  test("of a text that is not public is told to its authors, who see their words alone", async () => {
    await publish();
    const { paragraphs } = await useOf("pt");
    const quotes = paragraphs.flatMap(({ passages }) => passages.map(({ quote }) => quote));
    for (const quote of quotes) expect(quote).toContain("CANARY a system");
    expect(JSON.stringify(await useOf("kz"))).not.toContain("CANARY");
  });

  test("is told to nobody else", async () => {
    await publish();
    expect((await open("kz", { by: "dk" })).status).toBe(404);
  });
});
