import { describe, expect, test } from "vitest";
import { areas, groundNouns } from "./import-rules.mjs";
import { areasOf, circlesOf, offencesOf, reachesIntoAnotherNoun, reachesUp } from "./import-offences";

/** A file of an area, by the first of its patterns. */
const fileOf = (glob = "") =>
  glob
    .replace("**/", "example/")
    .replace("*", "example")
    .replace(/\{.*\}/, "ts");

const importing = (file: string, specifier: string, typeOnly = false) => ({ file, imports: [{ specifier, typeOnly }] });

const rules = areas.flatMap(({ name, files, rules: ofArea }) =>
  ofArea.map((rule) => ({ name, file: fileOf(files[0]), rule, forbids: rule.forbids })),
);

describe("each rule of imports finds what breaks it", () => {
  test.each(rules)("$name: $forbids", ({ name, file, rule: { forbids, message, allowTypes = false } }) => {
    expect(areasOf(file).map((area) => area.name)).toEqual([name]);
    const said = `${file} imports ${forbids}: ${message}`;
    expect(offencesOf(importing(file, forbids))).toContain(said);
    expect(offencesOf(importing(file, forbids, true)).includes(said)).toBe(!allowTypes);
  });

  test("an import by a relative path is the same import", () => {
    expect(offencesOf(importing("app/routes/public/example.tsx", "../../db/database.server"))).toHaveLength(1);
  });

  test("the access rules of another noun", () => {
    const access = "~/domain/coding/coding-access.server";
    expect(reachesIntoAnotherNoun(importing("app/domain/report/example.server.ts", access))).toHaveLength(1);
    expect(reachesIntoAnotherNoun(importing("app/domain/coding/example.server.ts", access))).toEqual([]);
  });

  test.each(Object.keys(groundNouns))("what is built on the noun %s", (noun) => {
    expect(reachesUp(importing(`app/domain/${noun}/example.ts`, "~/domain/report/example"))).toHaveLength(1);
    expect(reachesUp(importing(`app/domain/${noun}/example.ts`, "~/domain/shared/context"))).toEqual([]);
  });

  test("a circle", () => {
    const circle = new Map([
      ["a", ["b"]],
      ["b", ["c"]],
      ["c", ["b"]],
    ]);
    expect(circlesOf(circle)).toEqual(["b → c → b"]);
  });
});
