// Closed-loop load: each client sends its next request when the one before is answered.
import { readFileSync } from "node:fs";
import http from "node:http";
import autocannon from "autocannon";

/** Memory of a process in MiB, its share of pages that others use too (PSS); 0 where the system does not tell. */
export function memoryOf(pid) {
  try {
    const [, kib] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"));
    return Math.round(Number(kib) / 1024);
  } catch {
    return 0;
  }
}

/** Processor time of a process until now, in ms; 0 where the system does not tell. */
export function cpuOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}

/** Runs a load and adds to its result what it cost the server: processor time and statements for each answer, and memory. */
export async function costing(server, load) {
  const before = { cpu: cpuOf(server.pid), statements: await server.statements() };
  const result = await load();
  const each = (cost) => cost / Math.max(1, result.count);
  const cpu = each(cpuOf(server.pid) - before.cpu);
  const statements = each((await server.statements()) - before.statements);
  return { ...result, cpu, statements, memory: memoryOf(server.pid) };
}

/** Count, rate and percentiles of measured times in ms. */
export function summarize(times, seconds, failed) {
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { count: times.length, rate: times.length / seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99), failed };
}

/** Reads one address with `clients` connections for some seconds. */
export function readLoad(url, { clients, seconds, cookie }) {
  const times = [];
  const headers = { "accept-encoding": "gzip", ...(cookie ? { cookie } : {}) };
  return new Promise((resolve, reject) => {
    const finish = (error, result) =>
      error ? reject(error) : resolve(summarize(times, result.duration, result.non2xx + result.errors));
    const instance = autocannon({ url, connections: clients, duration: seconds, headers }, finish);
    instance.on("response", (...response) => times.push(response[3]));
  });
}

/** One request over a kept connection; resolves with status, location and, where it is not compressed, the text. */
function exchange(url, { agent, method = "GET", headers }, body = "") {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { agent, method, headers }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.once("error", reject);
      response.once("close", () => {
        const { statusCode: status, headers: answered, complete } = response;
        if (!complete) reject(new Error("The answer was cut off"));
        else resolve({ status, location: answered.location, text: Buffer.concat(chunks).toString() });
      });
    });
    request.once("error", reject);
    request.end(body);
  });
}

/** Fetches a page as a browser does, compressed; plain where its text is asked for. */
export function openPage(agent, url, { cookie, plain = false }) {
  return exchange(url, { agent, headers: { cookie, "accept-encoding": plain ? "identity" : "gzip" } });
}

/** Sends a native form. */
export function sendForm(agent, url, { cookie, form }) {
  const body = new URLSearchParams(Object.entries(form).map(([name, value]) => [name, String(value)])).toString();
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    "content-length": Buffer.byteLength(body),
    "sec-fetch-site": "same-origin",
    "accept-encoding": "gzip",
    cookie,
  };
  return exchange(url, { agent, method: "POST", headers }, body);
}

/**
 * Runs `work(client, turn)` in `clients` loops until the time is over or it returns false.
 * `work` throws where an answer is not the expected one.
 */
export async function workLoad(work, { clients, seconds }) {
  const times = [];
  let failed = 0;
  const started = performance.now();
  const until = started + seconds * 1000;
  const loop = async (client) => {
    for (let turn = 0; performance.now() < until; turn += 1) {
      const before = performance.now();
      try {
        if ((await work(client, turn)) === false) return;
        times.push(performance.now() - before);
      } catch {
        failed += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => loop(client)));
  return summarize(times, (performance.now() - started) / 1000, failed);
}
