import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { runReport } from "~/cli/run-report";
import { seedDemonstration } from "#seed/seed-demonstration";
import { databasePath, useDatabase } from "../../support/database";

const held = useDatabase({ keep: true });
const folder = mkdtempSync(path.join(tmpdir(), "rapporteur-report-"));
const said = { out: vi.spyOn(console, "log"), error: vi.spyOn(console, "error") };

beforeAll(async () => {
  vi.stubEnv("DATABASE_PATH", databasePath);
  await seedDemonstration(held.database, { now: new Date("2026-02-01T10:00:00Z"), password: "demonstration only" });
}, 60_000);

afterEach(() => {
  for (const spy of Object.values(said)) spy.mockReset();
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const file = (name: string) => path.join(folder, name);
const call = (line: string, out = file("report")) => runReport([...line.split(" "), "--out", out]);
const complaint = () => said.error.mock.calls.flat().join("\n");

type Line = { label: string; text: string };
type Section = { key: string; paragraphs: { number: number; text: { text: string }; lines: Line[] }[] };

async function sessionParagraph(language: string, session: number) {
  expect(await call(`--review ece-2024 --lang ${language} --format json`)).toBe(0);
  const { sections } = JSON.parse(readFileSync(file("report"), "utf8")) as { sections: Section[] };
  const found = sections.find(({ key }) => key === `session-${session}`)?.paragraphs[0];
  if (!found) throw new Error(`The report has no session ${session}`);
  return {
    number: found.number,
    text: found.text.text,
    ...Object.fromEntries(found.lines.map(({ label, text }) => [label, text])),
  };
}

describe("the published report from the database", () => {
  test("prints session 2 as the report of 2024 does, but for its slips", async () => {
    expect(await sessionParagraph("en", 2)).toEqual({
      number: 14,
      text:
        "The second session of the Regional Review for ECE offered space for discussion of progress made and challenges " +
        "accomplishing Objectives 4, 8, 9, 10, 11, 13, and 21 of the GCM.",
      "Lead Organizers": "UNHCR and Regional United Nations Network on Migration",
      Moderator: "Ms. Susan Fratzke, Migration Policy Institute (MPI)",
      "Member State Speaker": "Sweden",
      "Substantive inputs presented by":
        "Armenia; Belarus; Belgium; Denmark on behalf of Cyprus, France, Malta, Norway, Netherlands and United Kingdom; " +
        "Germany; Greece; Kyrgyzstan; Norway; Türkiye; Turkmenistan; Ukraine; United Kingdom; European " +
        "Commission/European External Action Service; Friends World Committee for Consultation; International Federation " +
        "of Red Cross and Red Crescent Societies (IFRC); Network of Girls Against Human Trafficking (NoGAHT); UNODC. " +
        "Azerbaijan exercised their right of reply.",
    });
  });

  test("inflects it in French and Russian, under the same number", async () => {
    const french = await sessionParagraph("fr", 2);
    expect(french.number).toBe(14);
    expect(Object.values(french).join(" ")).toContain(
      "le Danemark au nom de Chypre, de la France, de Malte, de la Norvège",
    );
    const russian = await sessionParagraph("ru", 2);
    expect(russian.number).toBe(14);
    expect(Object.values(russian).join(" ")).toContain("Дания от имени Кипра, Франции, Мальты, Норвегии");
  });

  test("comes as Word and as a page", async () => {
    expect(await call("--review ece-2024 --lang fr --format docx", file("r.docx"))).toBe(0);
    expect(readFileSync(file("r.docx")).subarray(0, 2).toString()).toBe("PK");
    expect(await call("--review ece-2024 --lang ru --format html", file("r.html"))).toBe(0);
    expect(readFileSync(file("r.html"), "utf8")).toContain('<html lang="ru">');
    expect(said.out).toHaveBeenCalledWith(`Written: ${file("r.html")}`);
  });

  test("comes as the same PDF each time, and by the number of its version", async () => {
    expect(await call("--review ece-2024 --lang en --format pdf", file("a.pdf"))).toBe(0);
    expect(await call("--review ece-2024 --lang en --format pdf --version 1", file("b.pdf"))).toBe(0);
    expect(readFileSync(file("a.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
    expect(readFileSync(file("b.pdf")).equals(readFileSync(file("a.pdf")))).toBe(true);
    expect(await call("--review ece-2024 --lang en --format html --version 7")).toBe(1);
    expect(complaint()).toContain("There is no published version 7 of the report of ece-2024");
    expect(await call("--review ece-2024 --lang en --format html --version 1 --draft")).toBe(2);
    expect(complaint()).toContain("Choose --version or --draft.");
  });
});

describe("what cannot be done is said in a sentence", () => {
  test("a report that is not published, unless its draft is asked for", async () => {
    expect(await call("--review ece-demo --lang en --format html")).toBe(1);
    expect(complaint()).toContain("not published yet. Use --draft");
    expect(await call("--review ece-demo --lang en --format html --draft")).toBe(0);
    expect(readFileSync(file("report"), "utf8")).toContain("Draft for comments");
  });

  test("an unknown review, a folder that is not there, a database that is not there", async () => {
    expect(await call("--review none --lang en --format html")).toBe(1);
    expect(complaint()).toContain("There is no review none");
    expect(await call("--review ece-2024 --lang en --format html", file("none/report"))).toBe(1);
    expect(complaint()).toContain(`could not be written: there is no folder ${file("none")}. Make it`);
    vi.stubEnv("DATABASE_PATH", file("none.db"));
    expect(await call("--review ece-2024 --lang en --format html")).toBe(1);
    vi.stubEnv("DATABASE_PATH", databasePath);
    expect(complaint()).toContain("There is no database at");
  });

  test("a call that does not fit: what is missing, and how it is meant", async () => {
    expect(await runReport(["--review", "ece-2024", "--lang", "de"])).toBe(2);
    expect(complaint()).toMatch(/--lang en, --lang fr or --lang ru[^]*--format docx[^]*--out FILE[^]*Usage/);
    expect(await runReport(["--burn"])).toBe(2);
    expect(await runReport(["--help"])).toBe(0);
  });
});
