import { beforeAll, describe, expect, test } from "vitest";
import { loader as answersCsv } from "~/routes/public/answers-csv";
import { stakeholder } from "../../../prisma/seed/factories/create-participant";
import { publishedSubmission } from "../../../prisma/seed/factories/submission-states";
import { canary, publishedCase } from "../../given/published-case";
import { useDatabase } from "../../support/database";
import { routeContext } from "../../support/route-context";

const held = useDatabase({ keep: true });

beforeAll(async () => {
  const { review } = await publishedCase(held.database);
  await held.database.write(async (tx) => {
    const participant = await stakeholder(tx, "formula");
    const name = { en: { text: "+Formula, Inc.", status: "official" } };
    await tx.participant.update({ where: { id: participant.id }, data: { name } });
    const answers = [
      { session: 2, question: 3, objectives: [4], text: 'Second: "quoted"\u0007,\nover two lines.' },
      { session: 1, question: 3, objectives: [5, 2], text: "=1+1" },
    ];
    await publishedSubmission(tx, { review, participant, answers });
  });
});

type Given = { language?: string; review?: string };

async function file({ language = "en", review = "ece-test" }: Given = {}) {
  const context = routeContext(held.database, { now: new Date("2026-02-01T10:00:00Z") });
  const request = new Request(`http://localhost/${language}/reviews/${review}/answers.csv`);
  const answer = await answersCsv({ request, params: { lang: language, review }, context });
  if (!(answer instanceof Response)) throw new Error("no response");
  return answer;
}

/** The cells of each line; line ends inside a cell are kept. */
function cellsOf(csv: string): string[][] {
  const lines = csv.split("\r\n").slice(0, -1);
  return lines.map((line) =>
    [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
      .slice(0, 15)
      .map(([, cell = ""]) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)),
  );
}

describe("all published answers as CSV", () => {
  test("are an attachment with a row for each answer, by number, session and question", async () => {
    const response = await file();
    expect(response.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("Content-Disposition")).toBe('attachment; filename="ece-test-answers-en.csv"');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [, ...rows] = cellsOf(new TextDecoder().decode(bytes));
    expect(rows.map((row) => [row[0], row[4], row[5], row[6], row[7], row[10]])).toEqual([
      ["Portugal", "1", "2", "1", "3", "The second wording."],
      ["Sweden", "2", "1", "2", "4", "A joint wording."],
      [expect.stringMatching(/lighthouse/i), "3", "1", "1", "5", "Un texte."],
      ["'+Formula, Inc.", "8", "1", "1", "3", "'=1+1"],
      ["'+Formula, Inc.", "8", "1", "2", "3", 'Second: "quoted",\nover two lines.'],
    ]);
  });

  test("say who sent them, together with which others, in which language, on what, and when they were published", async () => {
    const [header, , joint = [], french = [], formula = []] = cellsOf(await (await file()).text());
    expect(header?.map((name) => name.replace("\ufeff", ""))).toEqual([
      "Participant",
      "Type of participant",
      "Country code",
      "Joint submission with",
      "Number",
      "Version",
      "Session",
      "Question number",
      "Question",
      "Language",
      "Answer",
      "Objectives named",
      "Receipt number",
      "Published (UTC)",
      "Entered on behalf, not confirmed",
    ]);
    expect(joint.slice(0, 4)).toEqual(["Sweden", "Member State", "SE", "Norway"]);
    expect(french.slice(2, 4)).toEqual(["", ""]);
    expect(french[9]).toBe("fr");
    expect(formula[11]).toBe("2 5");
    expect(joint[12]).toMatch(/\S/);
    expect(joint[13]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  test("hold nothing that is not public, of whatever review", async () => {
    const text = await (await file()).text();
    expect(text).not.toContain(canary);
    expect(text).not.toMatch(/The first wording|Malta/);
    await expect(file({ review: "none" })).rejects.toMatchObject({ init: { status: 404 } });
  });

  test("have names and headers in the language of the page", async () => {
    const response = await file({ language: "fr" });
    expect(response.headers.get("Content-Disposition")).toContain("ece-test-answers-fr.csv");
    const [header = [], , joint = []] = cellsOf(await response.text());
    expect(header[10]).toBe("Réponse");
    expect([joint[0], joint[3]]).toEqual(["Suède", "Norvège"]);
  });
});
