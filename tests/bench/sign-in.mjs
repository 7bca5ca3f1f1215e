// How long signing in takes for addresses with and without an account: the time must not show which it is.
import { createServer } from "node:http";
import path from "node:path";
import { hash } from "@node-rs/argon2";
import { post } from "../support/client.mjs";
import { newDataFolder, removeDataFolder, startServer } from "../support/server.mjs";
import { line, title } from "./print.mjs";
import { addRespondents, givePassword } from "./volume.mjs";

const tries = 200;
/** As app/domain/account/password.server.ts has it. */
const cost = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Milliseconds of one refused attempt; each comes from a network address of its own, so that no limit is met. */
async function timeOf(url, { email, from }) {
  const headers = { "X-Forwarded-For": `10.0.${Math.floor(from / 250)}.${1 + (from % 250)}` };
  const before = performance.now();
  const response = await post(url, "/en/sign-in", { form: { email, password: "wrong wrong wrong" }, headers });
  await response.text();
  if (response.status !== 422) throw new Error(`A wrong password answered ${response.status}`);
  return performance.now() - before;
}

function rowOf(name, times) {
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(times.length * share)].toFixed(2).padStart(9);
  return `${name.padEnd(28)}median ${at(0.5)} ms, p5 ${at(0.05)}, p95 ${at(0.95)}`;
}

/** Known and unknown addresses in turn, after a few attempts that warm the server up. */
async function measure(url, known) {
  const times = { known: [], unknown: [] };
  for (let turn = -10; turn < tries; turn += 1) {
    const pair = [
      ["known", known[turn] ?? known[0]],
      ["unknown", `nobody-${turn + 500}@bench.example`],
    ];
    for (const [kind, email] of turn % 2 === 0 ? pair : pair.toReversed()) {
      const from = (turn + 10) * 2 + (kind === "known" ? 0 : 1);
      const time = await timeOf(url, { email, from });
      if (turn >= 0) times[kind].push(time);
    }
  }
  return times;
}

export async function signInTimes() {
  const folder = newDataFolder();
  try {
    await (await startServer({ folder })).stop();
    const file = path.join(folder, "rapporteur.db");
    addRespondents(file, tries);
    const known = givePassword(file, await hash("the password of nobody", cost));
    const port = String(await freePort());
    const server = await startServer({ folder, env: { PORT: port, ORIGIN: `http://localhost:${port}` } });
    try {
      title(`Signing in with a wrong password, ${tries} tries each in turn, one at a time`);
      const times = await measure(server.url, known);
      for (const [kind, measured] of Object.entries(times)) line(rowOf(`${kind} addresses`, measured));
      const median = (measured) => measured[Math.floor(measured.length / 2)];
      line(`difference of the medians ${Math.abs(median(times.known) - median(times.unknown)).toFixed(2)} ms`);
    } finally {
      await server.stop();
    }
  } finally {
    removeDataFolder(folder);
  }
}
