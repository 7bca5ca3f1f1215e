// The typed database client, generated from prisma/schema.prisma without an engine binary.
import { existsSync, rmSync } from "node:fs";
import { fingerprint, readStamp, writeStamp } from "./fingerprint.mjs";
import { prismaEnvironment } from "./npm.mjs";
import { fromRoot } from "./paths.mjs";
import { runQuietly, say } from "./step.mjs";

const sources = ["prisma/schema.prisma", "prisma/prisma.config.ts", "node_modules/prisma/package.json"];
const clientFile = fromRoot("app/db/generated/client.ts");
const stampFile = fromRoot("app/db/generated/.stamp");

export const client = { isReady, make };

function isReady() {
  return existsSync(clientFile) && readStamp(stampFile) === fingerprint(sources);
}

async function make() {
  say("Generating the database client …");
  const stamp = fingerprint(sources);
  rmSync(stampFile, { force: true });
  const prisma = fromRoot("node_modules/prisma/build/index.js");
  const args = [prisma, "generate", "--no-hints", "--config", "prisma/prisma.config.ts"];
  await runQuietly(process.execPath, args, { env: prismaEnvironment, title: "generating" });
  writeStamp(stampFile, stamp);
}
