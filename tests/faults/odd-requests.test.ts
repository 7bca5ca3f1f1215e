import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { breakOff, sendRaw } from "../support/raw-request";
import { newDataFolder, removeDataFolder, startServer, type RunningServer } from "../support/server.mjs";

const folder = newDataFolder();
const said: string[] = [];
let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ folder, env: { LOG_LEVEL: "info" }, onOutput: (text) => said.push(text) });
  said.length = 0;
});

afterAll(async () => {
  await server.stop();
  removeDataFolder(folder);
});

type Line = { msg?: string; status?: number; level?: number; err?: unknown; aborted?: boolean };

/** What was written since the last call, once a number of lines are there: every line is JSON. */
async function loggedLines(count: number): Promise<Line[]> {
  // The check of integrity at the start has a line of its own, whenever it ends.
  const lines = () =>
    said
      .join("")
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Line)
      .filter(({ msg }) => !msg?.startsWith("integrity"));
  while (lines().length < count) await new Promise((resolve) => setTimeout(resolve, 10));
  const found = lines();
  said.length = 0;
  return found;
}

const host = "Host: review.example.org";
const own = "Sec-Fetch-Site: same-origin";
const urlEncoded = "Content-Type: application/x-www-form-urlencoded";
const form = (path: string, body: string, type = urlEncoded) => ({
  lines: [`POST ${path} HTTP/1.1`, host, own, type, `Content-Length: ${Buffer.byteLength(body)}`],
  body,
});
const read = (path: string, method = "GET") => ({ lines: [`${method} ${path} HTTP/1.1`, host], body: "" });

type Odd = ReturnType<typeof read> & { what: string; status: number; language: string; scripts?: string };

const odd: Odd[] = [
  { what: "a broken escape", ...read("/fr/%E0%A4%A"), status: 400, language: "fr" },
  { what: "a broken escape alone", ...read("/%"), status: 400, language: "en" },
  { what: "an asset of another build", ...read("/assets/nope.js"), status: 404, language: "en" },
  { what: "a way out of the assets", ...read("/assets/..%2f..%2fpackage.json"), status: 404, language: "en" },
  { what: "a file of the top folder", ...read("/nothing.ico"), status: 404, language: "en" },
  { what: "markup as host", lines: ["GET /ru HTTP/1.1", "Host: <script>"], body: "", status: 400, language: "ru" },
  { what: "two words as host", lines: ["GET /ru HTTP/1.1", "Host: a b"], body: "", status: 400, language: "ru" },
  { what: "no address", lines: ["GET http://x/en HTTP/1.1", host], body: "", status: 400, language: "en" },
  { what: "two slashes", ...read("//elsewhere.example/%5B"), status: 404, language: "en" },
  { what: "TRACE", ...read("/ru", "TRACE"), status: 405, language: "ru" },
  { what: "DELETE", ...read("/fr", "DELETE"), status: 405, language: "fr" },
  { what: "PROPFIND", ...read("/fr", "PROPFIND"), status: 405, language: "fr" },
  {
    what: "a text that is none",
    ...read("/fr/reviews/ece-2024/submissions/9999/versions/1/text"),
    status: 404,
    language: "fr",
  },
  {
    what: "a version that is none",
    ...read("/ru/reviews/ece-2024/report/docx?version=99"),
    status: 404,
    language: "ru",
  },
  {
    what: "a text that is none",
    ...read("/ru/reviews/ece-2024/submissions/1/versions/9/text"),
    status: 404,
    language: "ru",
  },
  { what: "the data of one route", ...read("/fr/reviews/none?_data=root"), status: 404, language: "fr" },
  { what: "a question for many routes", ...read(`/__manifest?p=${"/a".repeat(13)}`), status: 400, language: "en" },
  {
    what: "the same by another spelling",
    ...read(`/x/../__manifest?p=${"/a".repeat(13)}`),
    status: 400,
    language: "en",
  },
  {
    what: "a form from nowhere",
    lines: ["POST /fr/sign-in HTTP/1.1", host, urlEncoded, "Content-Length: 3"],
    body: "a=1",
    status: 403,
    language: "fr",
  },
  { what: "a form for a page without one", ...form("/ru", "a=1"), status: 405, language: "ru" },
  { what: "a form for a file", ...form("/fr/reviews/ece-2024/report/docx", "a=1"), status: 405, language: "fr" },
  { what: "another type", ...form("/en/sign-in", "a=1", `${urlEncoded}evil`), status: 415, language: "en" },
  { what: "many fields", ...form("/en/sign-in", "a&".repeat(2500)), status: 400, language: "en" },
  {
    what: "many accents",
    ...form("/fr/sign-in", `email=${"\u0301\u0316".repeat(40)}&password=x`),
    status: 422,
    language: "fr",
    // The page of the form has a script: the one that shows the password.
    scripts: "'nonce-",
  },
  ...["constructor", "__proto__", "toString", "hasOwnProperty", ""].map((name) => ({
    what: `the intent ${JSON.stringify(name)}`,
    ...form("/ru/account", `intent=${name}`),
    status: 400,
    language: "ru",
  })),
];

describe("what nobody asks for who reads or writes in the portal", () => {
  test.each(odd)(
    "$what: a page of the portal, one line in the log, no stack",
    async ({ lines, body, status, language, scripts = "'none'" }) => {
      await loggedLines(0);
      const answer = await sendRaw(server.url, lines, body);
      expect({ status: answer.status, type: answer.headers["content-type"] }).toEqual({
        status,
        type: "text/html; charset=utf-8",
      });
      expect(answer.headers["cache-control"]).toBe("no-store");
      expect(answer.headers["content-security-policy"]).toMatch(new RegExp(`script-src [^;]*${scripts}`));
      expect(answer.body).toContain(`<html lang="${language}"`);
      expect(answer.body).toContain("<h1");
      const logged = await loggedLines(1);
      expect(logged.map(({ msg, status: of, level, err }) => ({ msg, of, level, err }))).toEqual([
        { msg: "request", of: status, level: 30, err: undefined },
      ]);
    },
  );

  test("what a page of the portal asks for is answered", async () => {
    const file = readdirSync("build/client/assets").find((name) => name.startsWith("manifest-")) ?? "";
    const version = /^manifest-(\w+)\.js$/.exec(file)?.[1] ?? "";
    const paths = Array.from({ length: 20 }, (_, index) => `p=/en/coding/ece-2024/texts/${index}`).join("&");
    const answer = await sendRaw(server.url, read(`/__manifest?version=${version}&${paths}`).lines);
    expect({ status: answer.status, found: answer.body.includes("routes/coding/text") }).toEqual({
      status: 200,
      found: true,
    });
    await loggedLines(1);
  });

  test("a form that breaks off is one line of the log too", async () => {
    await loggedLines(0);
    const lines = ["POST /en/sign-in HTTP/1.1", host, own, urlEncoded, "Content-Length: 1000"];
    await breakOff(server.url, lines, "email=half");
    expect(await loggedLines(1)).toMatchObject([{ msg: "request", aborted: true, level: 30 }]);
  });

  test("forms are refused with what their browser says of itself, be it nothing", async () => {
    const status = async (...headers: string[]) => {
      const body = "email=nobody%40example.org&password=wrong";
      const lines = ["POST /en/sign-in HTTP/1.1", host, urlEncoded, `Content-Length: ${body.length}`, ...headers];
      return (await sendRaw(server.url, lines, body)).status;
    };
    expect(await status(own, "Origin: null")).toBe(422);
    expect(await status(own, "Origin: of no form")).toBe(422);
    expect(await status("Origin: http://review.example.org")).toBe(422);
    expect(await status("Origin: http://elsewhere.example")).toBe(403);
    expect(await status("Sec-Fetch-Site: cross-site", "Origin: null")).toBe(403);
  });
});
