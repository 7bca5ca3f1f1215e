// Dependencies with machine code: an npm that runs no install scripts, a lock file made on another
// platform or a new Node leave them without it. Finds that out and repairs it.
import { readFileSync } from "node:fs";
import { adviceFor } from "./install-advice.mjs";
import { npm } from "./npm.mjs";
import { fromRoot } from "./paths.mjs";
import { lastLines, runQuietly, say, StepError } from "./step.mjs";

const rebuilt = ["better-sqlite3", "esbuild"];

/** Makes sure that every native dependency loads in this Node. */
export async function ensureNativeModules() {
  if (isEmpty(await failingModules())) return;
  await addPlatformPackages();
  let failing = await failingModules();
  if (rebuilt.some((name) => name in failing)) {
    await rebuild();
    failing = await failingModules();
  }
  if (isEmpty(failing)) return;
  const reasons = Object.entries(failing).map(([name, reason]) => `  ${name}: ${reason}`);
  throw new StepError(
    `These dependencies are installed but do not load:\n${reasons.join("\n")}\n` +
      "Remove the folder node_modules and start again; if it stays so, this platform is not supported.",
  );
}

const isEmpty = (object) => Object.keys(object).length === 0;

async function failingModules() {
  const output = await runQuietly(process.execPath, [fromRoot("app/cli/load-native.mjs")]);
  return JSON.parse(output.slice(output.lastIndexOf("{")));
}

async function rebuild() {
  say("Making the native parts of better-sqlite3 and esbuild …");
  try {
    await npm(["rebuild", ...rebuilt, "--foreground-scripts"], { title: "making them" });
  } catch (error) {
    throw new StepError(`${lastLines(error.output)}\n\n${adviceFor(error.output)}`);
  }
}

/** Installs the packages for this platform that package-lock.json does not list. */
async function addPlatformPackages() {
  const missing = unlistedPlatformPackages(
    JSON.parse(readFileSync(fromRoot("node_modules/.package-lock.json"), "utf8")).packages,
  );
  if (missing.length === 0) return;
  say(`Installing what this platform also needs: ${missing.join(", ")}`);
  try {
    await npm(["install", "--no-save", "--include=dev", ...missing], { title: "installing" });
  } catch (error) {
    throw new StepError(`${lastLines(error.output)}\n\n${adviceFor(error.output)}`);
  }
}

function unlistedPlatformPackages(packages) {
  const installed = new Set(Object.keys(packages).map((key) => key.split("node_modules/").at(-1)));
  const offered = Object.values(packages).flatMap((entry) => Object.entries(entry.optionalDependencies ?? {}));
  const missing = offered.filter(([name]) => isForThisPlatform(name) && !installed.has(name));
  return [...new Set(missing.map(([name, version]) => `${name}@${version}`))];
}

function isForThisPlatform(name) {
  const { platform, arch } = process;
  if (!name.includes(`-${platform}-${arch}`)) return false;
  if (platform === "win32") return !name.endsWith("-gnu");
  if (platform !== "linux") return true;
  const musl = !process.report.getReport().header.glibcVersionRuntime;
  return musl ? name.endsWith("-musl") : !name.endsWith("-musl");
}
