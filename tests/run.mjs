// npm test: everything, from a fresh clone. `npm test -- --only check` runs one step (or several: check,e2e).
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { prepare } from "../app/cli/prepare.mjs";
import { runScript, startProgram, StepError } from "../app/cli/step.mjs";
import { findChromium } from "./support/chromium.mjs";

const countedByVitest = (file) => ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
/** Playwright takes the file's name from PLAYWRIGHT_JSON_OUTPUT_FILE. */
const countedByPlaywright = () => ["--reporter=list,json"];

/** `script` is what counts the tests of a step; `beside` runs at the same time, and what it writes is shown after it. */
const steps = [
  { name: "check", script: "unit", beside: "rules", needsBrowser: false, reporters: countedByVitest },
  { name: "e2e", script: "e2e", needsBrowser: true, reporters: countedByPlaywright },
  { name: "faults", script: "faults", needsBrowser: false, reporters: countedByVitest },
];

await runScript(async () => {
  const chosen = chooseSteps();
  await prepare();
  if (chosen.some((step) => step.needsBrowser)) process.env.CHROMIUM_PATH = await findChromium();
  const folder = mkdtempSync(path.join(tmpdir(), "rapporteur-test-"));
  try {
    process.exitCode = await runAll(chosen, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function chooseSteps() {
  const names = steps.map((step) => step.name);
  const only = readOnly();
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new StepError(`No such step: ${unknown.join(", ")}. There are ${names.join(", ")}.`);
  return only.length > 0 ? steps.filter((step) => only.includes(step.name)) : steps;
}

function readOnly() {
  try {
    const { values } = parseArgs({ options: { only: { type: "string", multiple: true } } });
    return (values.only ?? []).flatMap((value) => value.split(","));
  } catch (error) {
    throw new StepError(`${error.message}\nUse: npm test -- --only check`);
  }
}

/** Runs the steps in order up to the first that fails; gives its exit code. */
async function runAll(chosen, folder) {
  const total = { passed: 0, failed: 0 };
  let exitCode = 0;
  for (const step of chosen) {
    const file = path.join(folder, `${step.name}.json`);
    exitCode = await runStep(step, file);
    const counts = readCounts(file);
    total.passed += counts.passed;
    total.failed += exitCode === 0 ? counts.failed : Math.max(counts.failed, 1);
    if (exitCode !== 0) break;
  }
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
  return exitCode;
}

async function runStep({ name, script, beside, reporters }, file) {
  const started = Date.now();
  process.stdout.write(`\n== ${name}\n`);
  const runs = [runNpm(["run", script, "--", ...reporters(file)], { PLAYWRIGHT_JSON_OUTPUT_FILE: file })];
  if (beside) runs.push(runNpmQuietly(["run", beside]));
  const [exitCode = 0] = (await Promise.all(runs)).filter((code) => code !== 0);
  const outcome = exitCode === 0 ? "passed" : `failed (exit code ${exitCode})`;
  process.stdout.write(`== ${name}: ${outcome} after ${Math.round((Date.now() - started) / 1000)} s\n`);
  return exitCode;
}

function runNpm(args, env) {
  return endOf(startNpm(args, { env, stdio: "inherit" }));
}

/** Shows what the program wrote once it has ended, so that it does not come between the lines of another. */
async function runNpmQuietly(args) {
  const child = startNpm(args, { stdio: ["ignore", "pipe", "pipe"] });
  const written = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => written.push(piece));
  const exitCode = await endOf(child);
  process.stdout.write(Buffer.concat(written));
  return exitCode;
}

function startNpm(args, options) {
  const script = process.env.npm_execpath;
  const [command, first] = script ? [process.execPath, [script]] : ["npm", []];
  return startProgram(command, [...first, ...args], { ...options, shell: !script && process.platform === "win32" });
}

function endOf(child) {
  return new Promise((resolve) => {
    child.once("error", () => resolve(1));
    child.once("close", (code) => resolve(code ?? 130));
  });
}

/** What Vitest or Playwright counted; nothing where the step ended before it wrote the file. */
function readCounts(file) {
  let results;
  try {
    results = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return { passed: 0, failed: 0 };
  }
  if (results.stats) {
    return { passed: results.stats.expected + results.stats.flaky, failed: results.stats.unexpected };
  }
  return { passed: results.numPassedTests, failed: results.numFailedTests };
}
