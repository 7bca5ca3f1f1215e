import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { DatabaseInUseError, lockDatabase } from "~/db/lock-database.server";

const directory = mkdtempSync(path.join(tmpdir(), "rapporteur-lock-"));
afterAll(() => {
  rmSync(directory, { recursive: true });
});

let files = 0;
const newFile = () => path.join(directory, `${(files += 1)}.db`);

const script = `
  const { register } = require("node:module");
  import("tsx/esm/api").then(({ tsImport }) => tsImport("./app/db/lock-database.server.ts", "file://" + process.cwd() + "/")).then(({ lockDatabase }) => {
    lockDatabase(process.argv[1]);
    process.stdout.write("locked");
    setInterval(() => undefined, 1000);
  });
`;

/** Another process that serves the database until it is killed. */
async function serveElsewhere(file: string) {
  const child = spawn(process.execPath, ["-e", script, file], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  return {
    pid: child.pid,
    kill: async () => {
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

test("a database that another process serves is refused, with its number and what to do", async () => {
  const file = newFile();
  const other = await serveElsewhere(file);
  expect(() => lockDatabase(file)).toThrow(DatabaseInUseError);
  expect(() => lockDatabase(file)).toThrow(`in use by another process (${other.pid}). Stop that process`);
  await other.kill();
});

test("the lock of a process that was killed holds nobody up", async () => {
  const file = newFile();
  await (await serveElsewhere(file)).kill();
  expect(existsSync(`${file}.lock`)).toBe(true);
  lockDatabase(file).release();
});

test("one process serves a database once, and again after it has released it", () => {
  const file = newFile();
  const lock = lockDatabase(file);
  expect(() => lockDatabase(file)).toThrow(`another process (${process.pid})`);
  expect(() => lockDatabase(file)).toThrow(DatabaseInUseError);
  lock.release();
  lock.release();
  lockDatabase(file).release();
});
