// A Chromium for the journeys: one that is there, else one that can be installed.
import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { runQuietly, say, StepError } from "../../app/cli/step.mjs";

const require = createRequire(import.meta.url);
const names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome", "msedge"];
const usualPlaces = {
  linux: ["/opt/google/chrome/chrome", "/snap/bin/chromium", "/usr/lib/chromium/chromium"],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) =>
    [
      ["Google", "Chrome", "Application", "chrome.exe"],
      ["Microsoft", "Edge", "Application", "msedge.exe"],
    ].map((parts) => path.join(process.env[variable] ?? "", ...parts)),
  ),
};

const isRoot = process.getuid?.() === 0;

/** The arguments with which every test starts Chromium: no sandbox as root, nothing in the background. */
export const chromiumArguments = [
  ...(isRoot ? ["--no-sandbox"] : []),
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/**
 * A Chromium that is installed. Changes nothing.
 * @returns {{ file: string, origin: string } | null}
 */
export function locateChromium() {
  const candidates = [
    ["CHROMIUM_PATH", process.env.CHROMIUM_PATH],
    ["Playwright's cache", playwrightChromium()],
    ...onPath().map((file) => ["on the PATH", file]),
    ...(usualPlaces[process.platform] ?? []).map((file) => ["its usual place", file]),
  ];
  const found = candidates.find(([, file]) => file && isProgram(file));
  return found ? { origin: found[0], file: found[1] } : null;
}

/**
 * The path of a Chromium, installed where none is found, and says which.
 * Throws a `StepError` with what to do when there is none and none can be installed.
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !isProgram(named)) throw new StepError(`CHROMIUM_PATH names no program: ${named}`);
  const found = locateChromium() ?? (await installedByPlaywright()) ?? (await installedByDebian());
  if (!found) {
    throw new StepError(
      "The journeys need a Chrome or Chromium: none is on the PATH, and none could be installed.\n" +
        "Install one (Debian: apt-get install chromium; macOS, Windows: Google Chrome) or name it: CHROMIUM_PATH=…\n" +
        "What needs no browser runs without: npm test -- --only check",
    );
  }
  say(`Chromium: ${found.file} (${found.origin})`);
  return found.file;
}

async function installedByPlaywright() {
  const cli = path.join(path.dirname(require.resolve("@playwright/test/package.json")), "cli.js");
  return attempt("Installing Chromium by Playwright", [process.execPath, cli, "install", "chromium"]);
}

async function installedByDebian() {
  if (!isRoot || !existsSync("/etc/debian_version")) return null;
  await attempt("Reading Debian's package lists", ["apt-get", "update"]);
  return attempt("Installing Debian's chromium", ["apt-get", "install", "-y", "--no-install-recommends", "chromium"]);
}

/** Runs an installer; its failure is no error yet, because another one may follow. */
async function attempt(title, [command, ...args]) {
  say(`${title} …`);
  try {
    await runQuietly(command, args, { env: { DEBIAN_FRONTEND: "noninteractive" }, title });
  } catch (error) {
    if (error.exitCode === 130) throw error;
    say(error.message);
  }
  return locateChromium();
}

function playwrightChromium() {
  try {
    return require("@playwright/test").chromium.executablePath();
  } catch {
    return undefined;
  }
}

function onPath() {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const suffix = process.platform === "win32" ? ".exe" : "";
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name + suffix)));
}

/** Whether the file can be run; on Linux also whether it is more than a stub that asks for another package. */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    if (process.platform === "linux") execFileSync(file, ["--version"], { stdio: "ignore", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
