import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const folder = "build/client/assets";
const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));

test("the scripts that are built make JavaScript's own errors alone", () => {
  const withStreams = scripts.filter((name) => readFileSync(path.join(folder, name), "utf8").includes("EvalError"));
  expect(withStreams.map((name) => name.replace(/-[\w-]+\.js$/, ""))).toEqual(["platform"]);
  const code = readFileSync(path.join(folder, withStreams[0] ?? ""), "utf8");
  expect(code).toMatch(
    /\["Error","EvalError","RangeError","ReferenceError","SyntaxError","TypeError","URIError"\]\.includes\(/,
  );
});
