// One process at a time prepares a checkout. The lock is a file that its holder touches while it works,
// so that a holder that was killed is detected.
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout as delay } from "node:timers/promises";
import { say, StepError } from "./step.mjs";

const touchEvery = 2000;
const silentFor = 60_000;

/** Runs `work` while holding the lock; waits for another holder first. */
export async function withLock(file, work) {
  await acquire(file);
  const touching = setInterval(() => touch(file), touchEvery);
  try {
    return await work();
  } finally {
    clearInterval(touching);
    rmSync(file, { force: true });
  }
}

async function acquire(file) {
  for (let waits = 0; !create(file); waits += 1) {
    if (isStale(file)) removeStale(file);
    else {
      if (waits === 0) say("Another process is preparing this checkout; waiting for it …");
      await delay(250);
    }
  }
}

function create(file) {
  try {
    writeFileSync(file, `${hostname()} ${process.pid}`, { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw new StepError(
      `${file} cannot be written (${error.code}). This user needs write access to the project's folder.`,
    );
  }
}

function touch(file) {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // The lock was taken over after a long sleep of this machine; the work itself continues.
  }
}

function isStale(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > silentFor) return true;
    const [host, pid] = readFileSync(file, "utf8").split(" ");
    return host === hostname() && Number(pid) > 0 && !isRunning(Number(pid));
  } catch {
    return false;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code !== "ESRCH";
  }
}

/** Two waiters may find the same stale lock: the slower one puts back the new lock it moved away. */
function removeStale(file) {
  const moved = `${file}.${process.pid}`;
  try {
    renameSync(file, moved);
    if (!isStale(moved)) linkSync(moved, file);
  } catch {
    // Another process took the lock first; the next attempt will tell.
  }
  rmSync(moved, { force: true });
}
