// Where the processor time of journeys goes: the server runs under the profiler of Node, and the time of each function is
// added up by the package it is in.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { newDataFolder, removeDataFolder, startServer } from "../support/server.mjs";
import { journeys, waysToAnswer } from "./journey.mjs";
import { workLoad } from "./load.mjs";
import { line, title } from "./print.mjs";
import { addRespondents } from "./volume.mjs";

/** The package of a function by its file; what has no file is the engine's own work, by name. */
function packageOf({ url, functionName }) {
  const [, found] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url) ?? [];
  if (found) return found;
  if (url.startsWith("node:")) return "Node";
  if (url.includes("/build/server/")) return "the portal";
  return functionName.startsWith("(") ? functionName : "the engine";
}

/** Milliseconds by package, the largest first, of what was not idle. */
export function timeByPackage({ nodes, samples, timeDeltas }) {
  const packages = new Map(nodes.map(({ id, callFrame }) => [id, packageOf(callFrame)]));
  const times = new Map();
  for (const [index, sample] of samples.entries()) {
    const name = packages.get(sample) ?? "(unknown)";
    times.set(name, (times.get(name) ?? 0) + timeDeltas[index] / 1000);
  }
  times.delete("(idle)");
  times.delete("(root)");
  return [...times].sort((a, b) => b[1] - a[1]);
}

/** The profile that the server leaves when it ends. */
async function profiled(folder, { seconds, answer }) {
  await (await startServer({ folder })).stop();
  const people = addRespondents(path.join(folder, "rapporteur.db"), 250 * seconds, { from: 700_000, sessions: 2 });
  const nodeOptions = ["--cpu-prof", `--cpu-prof-dir=${path.join(folder, "profiles")}`];
  const server = await startServer({ folder, nodeOptions });
  const { count } = await workLoad(journeys(server.url, people, answer), { clients: 8, seconds });
  await server.stop();
  const [file] = readdirSync(path.join(folder, "profiles"));
  return { count, profile: JSON.parse(readFileSync(path.join(folder, "profiles", file), "utf8")) };
}

export async function profile({ seconds }) {
  for (const [way, answer] of Object.entries(waysToAnswer)) {
    const folder = newDataFolder();
    try {
      const { count, profile: taken } = await profiled(folder, { seconds, answer });
      const times = timeByPackage(taken);
      const all = times.reduce((sum, [, time]) => sum + time, 0);
      title(`Processor time of ${count} journeys, a ${way} a page, by package (the start of the server included)`);
      for (const [name, time] of times.slice(0, 16)) {
        line(`${name.padEnd(44)}${((100 * time) / all).toFixed(1).padStart(9)} %${time.toFixed(0).padStart(9)} ms`);
      }
    } finally {
      removeDataFolder(folder);
    }
  }
}
