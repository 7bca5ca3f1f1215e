// The built portal as a process of its own, on a database file of its own, on loopback.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A folder for a database and what belongs to it. */
export function newDataFolder() {
  return mkdtempSync(path.join(tmpdir(), "rapporteur-data-"));
}

/** The one password of the demonstration accounts, as the server left it next to its database. */
export function demonstrationPassword(folder) {
  return readFileSync(path.join(folder, "demonstration-password.txt"), "utf8").trim();
}

/** Resolves with the server's own address once it prints one, rejects with what it said when it ends before. */
function whenReady(child, { ORIGIN, PORT }) {
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk) => {
      said += chunk;
      const [, host, port] = /ready: https?:\/\/([^\s:]+)(?::(\d+))?/.exec(said) ?? [];
      if (host) resolve(`http://127.0.0.1:${ORIGIN ? PORT : port}`);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", (code) => reject(new Error(`The server ended with ${code}:\n${said}`)));
  });
}

/**
 * Starts the built server on a free port, or on `env.PORT`, which goes with `env.ORIGIN`. `folder` holds its database; the demonstration is loaded into an empty one.
 * `kill` ends it at once (SIGKILL), `stop` in order.
 */
export async function startServer({ folder, env = {}, nodeOptions = [], cwd, onOutput }) {
  const child = spawn(process.execPath, [...nodeOptions, "build/server/index.js"], {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    cwd,
    env: {
      ...process.env,
      NODE_ENV: "production",
      RAPPORTEUR_DEMONSTRATION: "1",
      RAPPORTEUR_SERVE: "1",
      HOST: "127.0.0.1",
      PORT: "0",
      LOG_LEVEL: "error",
      DATABASE_PATH: path.join(folder, "rapporteur.db"),
      ...env,
    },
  });
  if (onOutput)
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => onOutput(String(chunk)));
  const started = performance.now();
  const url = await whenReady(child, env);
  const end = async (signal) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, "exit");
  };
  const statements = async () => {
    child.send("statements");
    const [told] = await once(child, "message");
    return told.statements;
  };
  return {
    url,
    pid: child.pid,
    statements,
    readyAfter: performance.now() - started,
    kill: () => end("SIGKILL"),
    stop: () => end("SIGTERM"),
  };
}

/** Removes what a server left behind. */
export function removeDataFolder(folder) {
  rmSync(folder, { recursive: true, force: true });
}
