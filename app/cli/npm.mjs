// Calls npm, the one that started this process where there is one.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { runQuietly } from "./step.mjs";

/** Prisma's packages neither fetch an engine, nor call home, nor advertise an update. */
export const prismaEnvironment = {
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
};

const quiet = ["--no-audit", "--no-fund", "--no-update-notifier"];

/** Runs npm with `args`; the options are those of `runQuietly`. */
export function npm(args, options = {}) {
  const { command, first, shell } = locateNpm();
  const env = {
    ...prismaEnvironment,
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1",
    ...nodeHeaders(),
    ...options.env,
  };
  return runQuietly(command, [...first, ...args, ...quiet], { ...options, env, shell });
}

function locateNpm() {
  const running = process.env.npm_execpath ?? "";
  if (path.basename(running) === "npm-cli.js" && existsSync(running)) {
    return { command: process.execPath, first: [running], shell: false };
  }
  return { command: "npm", first: [], shell: process.platform === "win32" };
}

/** The headers that came with this Node, so that compiling does not have to fetch them. */
function nodeHeaders() {
  const prefix = path.dirname(path.dirname(process.execPath));
  try {
    const text = readFileSync(path.join(prefix, "include", "node", "node_version.h"), "utf8");
    const number = (name) => text.match(new RegExp(`#define NODE_${name}_VERSION (\\d+)`))?.[1];
    const version = ["MAJOR", "MINOR", "PATCH"].map(number).join(".");
    return version === process.versions.node ? { npm_config_nodedir: prefix } : {};
  } catch {
    return {};
  }
}
