// Breaks each rule that tests hold once and runs the test that holds it: a test that still passes cannot fail.
// `npm run break-rules` takes some minutes; `npm run break-rules -- statements counting` breaks those named alone.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { breaks } from "./broken-rules.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !breaks.some((one) => one.name === name));
if (unknown.length > 0) throw new Error(`No such rule: ${unknown.join(", ")}.`);

/** @type {(() => void)[]} */
const undo = [];
const restore = () => undo.splice(0).forEach((step) => step());
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => (restore(), process.exit(1)));

/** Writes what breaks the rule: a file that is not there, or other words in one that is. */
function breakRule({ file, from, to }) {
  const target = path.join(root, file);
  if (from === undefined) {
    if (existsSync(target)) throw new Error(`${file} is there already.`);
    undo.push(() => rmSync(target));
    writeFileSync(target, to);
    return;
  }
  const text = readFileSync(target, "utf8");
  if (text.split(from).length !== 2) throw new Error(`${file} does not have once: ${from}`);
  undo.push(() => writeFileSync(target, text));
  writeFileSync(
    target,
    text.replace(from, () => to),
  );
}

function testFails(test) {
  const vitest = path.join(root, "node_modules/vitest/vitest.mjs");
  const run = ["run", "--config", "tests/vitest.config.ts", "--reporter=json", test];
  const { stdout } = spawnSync(process.execPath, [vitest, ...run], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const start = stdout.indexOf('{"numTotalTestSuites"');
  const { numFailedTests, numPassedTests } = JSON.parse(stdout.slice(start));
  if (numFailedTests + numPassedTests === 0) throw new Error(`${test} ran no test.`);
  return numFailedTests > 0;
}

let silent = 0;
for (const { name, test, ...change } of breaks.filter((one) => chosen.length === 0 || chosen.includes(one.name))) {
  try {
    breakRule(change);
    const failed = testFails(test);
    if (!failed) silent += 1;
    console.log(`${failed ? "found  " : "NOT FOUND"}  ${name}: ${change.file} (${test})`);
  } finally {
    restore();
  }
}
process.exitCode = silent === 0 ? 0 : 1;
