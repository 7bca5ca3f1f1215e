import { afterAll, beforeAll, expect, test } from "vitest";
import { get, post, signIn } from "../support/client.mjs";
import { sendRaw } from "../support/raw-request";
import {
  demonstrationPassword,
  newDataFolder,
  removeDataFolder,
  startServer,
  type RunningServer,
} from "../support/server.mjs";

const folder = newDataFolder();
let server: RunningServer;
let cookie: string;

beforeAll(async () => {
  server = await startServer({ folder });
  cookie = await signIn(server.url, "secretariat@demo.example", demonstrationPassword(folder));
});

afterAll(async () => {
  await server.stop();
  removeDataFolder(folder);
});

const keeping = ({ headers }: Response) => headers.get("cache-control");

test.each([
  "/en/work",
  "/en/work.data",
  "/en/account.data",
  "/en/sign-in/time",
  "/en/screening/ece-2027.data",
  "/en/secretariat/ece-2027.data",
  "/fr/reviews/ece-2024.data",
  "/fr/reviews/ece-2024",
  "/ru/sign-in",
  "/EN/reviews/ece-2024",
  "/no/such/page",
])("%s is kept by nobody where someone is signed in", async (path) => {
  expect(keeping(await get(server.url, path, cookie))).toBe("no-store");
});

test("an answer that sets or needs the cookie is kept by nobody", async () => {
  const form = { email: "secretariat@demo.example", password: demonstrationPassword(folder) };
  const opened = await post(server.url, "/en/sign-in", { form });
  expect([opened.status, keeping(opened)]).toEqual([302, "no-store"]);
  const asked = await get(server.url, "/en/work");
  expect([asked.status, keeping(asked)]).toEqual([302, "no-store"]);
});

const named = ["cache-control", "vary", "etag", "content-type", "content-language", "content-security-policy"];

test.each([
  "/en",
  "/fr/reviews/ece-2024/report",
  "/ru/reviews/none",
  "/en/reviews/ece-2024/submissions.csv",
  "/en/sign-in",
])("%s says the same of itself at first and later, to GET and to HEAD", async (path) => {
  const said = async (method: string) => {
    const { status, headers } = await fetch(server.url + path, { method, headers: { "Accept-Encoding": "gzip" } });
    return { status, headers: named.map((name) => headers.get(name)?.replace(/'nonce-[^']+'/, "'nonce-'")) };
  };
  const first = await said("HEAD");
  for (const method of ["GET", "HEAD", "GET"]) expect(await said(method)).toEqual(first);
});

test.each(["sign-in =", "sign-in\t=", "x=y; sign-in  = ", "sign-in="])(
  "who sends the cookie as %j never fills the cache of those who are not signed in",
  async (spelling) => {
    const path = `/en/reviews/ece-2024/objectives/${4 + spelling.length}`;
    const token = cookie.slice(cookie.indexOf("=") + 1);
    const lines = [`GET ${path} HTTP/1.1`, "Host: x", `Cookie: ${spelling}${token}`];
    expect((await sendRaw(server.url, lines)).status).toBe(200);
    const page = await (await get(server.url, path)).text();
    expect(page).toContain("/en/sign-in");
    expect(page).not.toContain("/en/sign-out");
  },
);

test("a coding that the browser refuses is not sent", async () => {
  const coding = async (accepted: string) => {
    const lines = ["GET /en/privacy HTTP/1.1", "Host: x", `Accept-Encoding: ${accepted}`];
    return (await sendRaw(server.url, lines)).headers["content-encoding"] ?? "identity";
  };
  await coding("identity");
  const accepted = ["br", "gzip, br;q=0", "br;q=0, identity", "br;q=0.0,gzip;q=0", "gzip, deflate, br, zstd", "xbr"];
  const codings: string[] = [];
  for (const one of accepted) codings.push(await coding(one));
  expect(codings).toEqual(["br", "gzip", "identity", "identity", "br", "identity"]);
});

test("connections outlast the 60 seconds of a proxy", async () => {
  const answer = await fetch(`${server.url}/health`);
  const [, seconds] = /timeout=(\d+)/.exec(answer.headers.get("keep-alive") ?? "") ?? [];
  expect(Number(seconds)).toBeGreaterThan(60);
});
