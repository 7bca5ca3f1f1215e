import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { runChecker } from "~/cli/run-checker";

const folder = mkdtempSync(path.join(tmpdir(), "rapporteur-checker-"));
const said = { out: vi.spyOn(console, "log"), error: vi.spyOn(console, "error") };

afterEach(() => {
  for (const spy of Object.values(said)) spy.mockReset();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function check(text: string, line = "--lang en --states 1/40 --stakeholders 0/15") {
  const file = path.join(folder, "text.txt");
  writeFileSync(file, text);
  expect(await runChecker([...line.split(" "), file])).toBe(0);
  return JSON.parse(String(said.out.mock.calls.at(-1)?.[0])) as { findings: Record<string, unknown>[] };
}

describe("a plain text, one sentence a line", () => {
  test("gets a finding for each claim with line, words, numbers and what would be true", async () => {
    expect(
      await check(
        "\uFEFFOne State agreed.\r\n\r\nIn 2024 several  Nordic States agreed, many countries of origin not.\r\n",
      ),
    ).toEqual({
      findings: [
        {
          ...{ rule: "quantifier", line: 1, words: "One State", start: 0, end: 9, counted: "states", count: 1, of: 40 },
          says: { text: "one", least: 1, most: 1 },
          fits: true,
          wouldBeTrue: "one State",
        },
        {
          ...{
            rule: "quantifier",
            line: 3,
            words: "several  Nordic States",
            start: 8,
            end: 30,
            counted: "states",
            count: 1,
            of: 40,
          },
          says: { text: "several", least: 9, most: 16 },
          fits: false,
          wouldBeTrue: "one State",
        },
      ],
    });
  });

  test("in French and in Russian", async () => {
    const counted = "--states 1/40 --stakeholders 0/15";
    expect((await check("Trois États ont pris la parole.", `--lang fr ${counted}`)).findings).toMatchObject([
      { words: "Trois États", fits: false, wouldBeTrue: "un État" },
    ]);
    expect((await check("Ряд НПО отметили это.", `--lang ru ${counted}`)).findings).toMatchObject([
      { words: "Ряд НПО", counted: "stakeholders", fits: false, wouldBeTrue: null },
    ]);
  });

  test("States and stakeholders named together are one finding with both columns", async () => {
    expect(
      (await check("Some States and stakeholders agreed.", "--lang en --states 4/40 --stakeholders 1/15")).findings,
    ).toMatchObject([
      {
        counted: "both",
        count: 5,
        of: 55,
        fits: false,
        wouldBeTrue: "some States and one stakeholder",
        columns: [{}, {}],
      },
    ]);
  });

  test("without a claim the list is empty", async () => {
    expect(await check("")).toEqual({ findings: [] });
    expect(await check("All States must ratify it.")).toEqual({ findings: [] });
  });
});

describe("style and spelling", () => {
  const text = "Some States recieved 17 percent of the organisations’ calls.";
  const rules = (found: Awaited<ReturnType<typeof check>>) => found.findings.map(({ rule, words }) => [rule, words]);
  const written = [
    ["spelling", "recieved"],
    ["per-cent", " percent"],
    ["spelling-ize", "organisations"],
  ];

  test("are checked where nobody is said to be behind the text, and beside its claims where that is asked", async () => {
    expect(rules(await check(text, "--lang en"))).toEqual(written);
    expect(rules(await check(text))).toEqual([["quantifier", "Some States"]]);
    const both = await check(text, "--lang en --states 1/40 --style");
    expect(rules(both)).toEqual([["quantifier", "Some States"], ...written]);
    expect(both.findings[1]).toEqual({
      ...{ rule: "spelling", line: 1, start: 12, end: 20, words: "recieved", proposed: "received" },
    });
  });

  test("in each language, with the -ize of the United Nations, and without names and acronyms", async () => {
    expect(rules(await check("The organization prioritized Rumiñahui and EEAS.", "--lang en"))).toEqual([]);
    expect(rules(await check("Les orateurs ont souligné l’importence des données.", "--lang fr"))).toEqual([
      ["spelling", "importence"],
    ]);
    expect(rules(await check("Ораторы подчеркнули важнасть данных.", "--lang ru"))).toEqual([["spelling", "важнасть"]]);
  });
});

describe("a call that cannot be understood", () => {
  test.each([
    ["--states 1/40 text.txt", "Say which language"],
    ["--lang de --states 1/40 text.txt", "Say which language"],
    ["--lang en --un 0/8 text.txt", "Say who is behind the text"],
    ["--lang en --states one text.txt", "Write --states as two numbers"],
    ["--lang en --states 41/40 text.txt", "not greater"],
    ["--lang en --states 1/40", "Name one file"],
    ["--lang en --states 1/40 a b", "Name one file"],
    ["--lang en --states 1/40 no-such-file", "no-such-file cannot be read"],
    ["--lang en --states 1/40 --loud text.txt", "--loud"],
  ])("%s", async (line, sentence) => {
    expect(await runChecker(line.split(" "))).toBe(2);
    expect(String(said.error.mock.calls[0]?.[0])).toContain(sentence);
    expect(said.out).not.toHaveBeenCalled();
  });
});
