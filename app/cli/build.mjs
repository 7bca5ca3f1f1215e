// The built application: build/client for the browser, build/server for Node.
import { existsSync, rmSync } from "node:fs";
import { fingerprint, readStamp, writeStamp } from "./fingerprint.mjs";
import { fromRoot } from "./paths.mjs";
import { runQuietly, say } from "./step.mjs";

const sources = ["app", "locales", "prisma", "public", "remix.config.js", "tsconfig.json", "package-lock.json"];
const skip = ["app/db/generated", "app/styles/generated"];
const serverFile = fromRoot("build/server/index.js");
const stampFile = fromRoot("build/.stamp");

export const build = { isReady, make };

function isReady() {
  return existsSync(serverFile) && readStamp(stampFile) === fingerprint(sources, { skip });
}

async function make() {
  const started = Date.now();
  say("Building the application …");
  const stamp = fingerprint(sources, { skip });
  rmSync(stampFile, { force: true });
  const remix = fromRoot("node_modules/@remix-run/dev/dist/cli.js");
  await runQuietly(process.execPath, [remix, "vite:build", "--config", "remix.config.js"], {
    env: { NODE_ENV: "production" },
    title: "building",
  });
  writeStamp(stampFile, stamp);
  say(`Built in ${Math.round((Date.now() - started) / 1000)} s.`);
}
