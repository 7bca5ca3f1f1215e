// node_modules as package-lock.json says, loadable in this Node.
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { readStamp, sha256, writeStamp } from "./fingerprint.mjs";
import { adviceFor } from "./install-advice.mjs";
import { ensureNativeModules } from "./native.mjs";
import { npm } from "./npm.mjs";
import { fromRoot } from "./paths.mjs";
import { lastLines, say, StepError } from "./step.mjs";

const lockFile = fromRoot("package-lock.json");
const installedFile = fromRoot("node_modules/.package-lock.json");
const stampFile = fromRoot("node_modules/.prepared");

export const dependencies = { isReady, make };

function isReady() {
  return readStamp(stampFile) === wantedStamp();
}

/** The lock file and the Node for which the native parts were made. */
function wantedStamp() {
  const source = existsSync(lockFile) ? lockFile : fromRoot("package.json");
  const lock = sha256(readFileSync(source));
  return [lock, process.platform, process.arch, process.versions.modules].join(" ");
}

async function make() {
  if (!isInstalled()) await install();
  await ensureNativeModules();
  writeStamp(stampFile, wantedStamp());
}

/** Whether what npm noted about node_modules agrees with the lock file. */
function isInstalled() {
  if (!existsSync(lockFile) || !existsSync(installedFile)) return false;
  const installed = readPackages(installedFile);
  return Object.entries(readPackages(lockFile)).every(([key, wanted]) => {
    if (key === "") return true;
    const found = installed[key];
    if (!found) return Boolean(wanted.optional ?? wanted.devOptional);
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

const readPackages = (file) => JSON.parse(readFileSync(file, "utf8")).packages;

async function install() {
  const started = Date.now();
  const command = existsSync(lockFile) ? "ci" : "install";
  say(`Installing the dependencies (npm ${command}); the first time this takes a few minutes …`);
  rmSync(stampFile, { force: true });
  const args = [command, "--include=dev", "--foreground-scripts", "--prefer-offline"];
  try {
    await npm(args, { title: "installing", progress: describeProgress });
  } catch (error) {
    if (error.exitCode === 130) throw error;
    const sentence = `The dependencies cannot be installed.\n${adviceFor(error.output)}`;
    throw new StepError(`${lastLines(error.output)}\n\n${sentence}`);
  }
  say(`Dependencies installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

function describeProgress(output) {
  if (/gyp info/.test(output)) return "compiling better-sqlite3";
  const folder = fromRoot("node_modules");
  const count = existsSync(folder) ? readdirSync(folder).length : 0;
  return count > 0 ? `${count} folders in node_modules` : "asking the registry";
}
