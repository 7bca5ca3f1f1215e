// How long it takes to import 2,000 participants from a file, and to show the list and the dashboard with them. Prints its
// figures; nothing is asserted. Runs on the built server: node tests/bench/participants.mjs
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startServer } from "../support/server.mjs";

const count = 2000;
const review = "ece-demo";
const folder = mkdtempSync(path.join(tmpdir(), "participants-"));
const server = await startServer({ folder });
const jar = new Map();

async function ask(address, options = {}) {
  const headers = { Origin: server.url, Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") };
  const answer = await fetch(server.url + address, {
    redirect: "manual",
    ...options,
    headers: { ...headers, ...options.headers },
  });
  for (const cookie of answer.headers.getSetCookie()) {
    const [pair = ""] = cookie.split(";");
    jar.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
  }
  return { status: answer.status, text: await answer.text() };
}

async function timed(name, run) {
  const started = performance.now();
  const answer = await run();
  const memory = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, "utf8"))?.[1];
  const megabytes = memory ? `${Math.round(Number(memory) / 1024)} MiB` : "unknown";
  console.log(`${name}: ${Math.round(performance.now() - started)} ms, status ${answer.status}, memory ${megabytes}`);
  return answer;
}

const rows = Array.from({ length: count }, (_, index) =>
  [
    `Organization ${index}`,
    `Организация ${index}`,
    "stakeholder",
    "civil-society",
    "FR",
    "fr",
    `focal${index}@example.org`,
  ].join(";"),
);
const file = ["nameEn;nameRu;class;category;countries;languages;email", ...rows].join("\n");

function upload(intent) {
  const form = new FormData();
  form.set("file", new Blob([file]), "participants.csv");
  form.set("intent", intent);
  return { method: "POST", body: form };
}

try {
  const password = readFileSync(path.join(folder, "demonstration-password.txt"), "utf8").trim();
  const body = new URLSearchParams({ email: "secretariat@demo.example", password });
  const signedIn = await ask("/en/sign-in", { method: "POST", body });
  if (signedIn.status !== 302) throw new Error(`Sign-in answered ${signedIn.status}`);
  const own = `/en/secretariat/${review}`;
  await timed("preview of the file", () => ask(`${own}/add-participants/file`, upload("preview")));
  await timed("import of the file", () => ask(`${own}/add-participants/file`, upload("import")));
  for (const [name, address] of [
    ["list, first page", `${own}/participants`],
    ["list, search", `${own}/participants?q=organization+1999`],
    ["list, last page by status", `${own}/participants?sort=status&page=41`],
    ["list as CSV", `${own}/participants.csv`],
    ["list as XLSX", `${own}/participants.xlsx`],
    ["dashboard", own],
  ])
    for (const round of [1, 2, 3]) await timed(`${name}, ${round}`, () => ask(address));
} finally {
  await server.kill();
  rmSync(folder, { recursive: true, force: true });
}
