import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express, { type RequestHandler } from "express";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createReadLimit, visitorOf } from "~/http/serve/limit-reads.server";
import { createPageCache, keepPage } from "~/http/serve/page-cache.server";
import { readSettings } from "~/http/serve/settings.server";

const limits = { atOnce: 2, atOnceEach: 1, waiting: 2, waitingEach: 1 };
const settings = readSettings({ NODE_ENV: "test" });

let server: Server;
let rendering: (() => void)[];
let rendered: number;

/** A portal whose pages are complete when the test says so. */
function portal(): RequestHandler[] {
  const cache = createPageCache();
  const limitReads = createReadLimit(cache, limits);
  const render: RequestHandler = (request, response, next) => {
    const write = async () => {
      await new Promise<void>((resolve) => rendering.push(resolve));
      rendered += 1;
      keepPage(response);
      response.type("html").send(`page of ${request.path}`);
    };
    limitReads(request, response, write).catch(next);
  };
  return [cache.serve(settings), render];
}

beforeEach(async () => {
  rendering = [];
  rendered = 0;
  const app = express();
  app.set("trust proxy", "loopback");
  app.use(...portal());
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterEach(() => {
  server.close();
  server.closeAllConnections();
});

function ask(path: string, address = "198.51.100.1", init: RequestInit = {}): Promise<Response> {
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${path}`, { ...init, headers: { "X-Forwarded-For": address } });
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
}

async function finish(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await until(() => rendering.length > 0);
    rendering.shift()?.();
  }
}

describe("what visitors make the server render", () => {
  test("one page at a time for each, the rest waits or is refused in the language of the page", async () => {
    const first = ask("/fr/one");
    await until(() => rendering.length === 1);
    const second = ask("/fr/two");
    const refused = await Promise.race([ask("/fr/three"), ask("/fr/four")]);
    expect([refused.status, refused.headers.get("Retry-After")]).toEqual([429, "5"]);
    expect(await refused.text()).toMatch(/<html lang="fr">.*<h1>.+<\/h1>/s);
    expect(rendering).toHaveLength(1);
    await finish(2);
    expect((await first).status).toBe(200);
    await second.catch(() => undefined);
  });

  test("others are rendered at the same time, up to the limit of all", async () => {
    const answers = ["1", "2", "3", "4"].map((last) => ask(`/en/${last}`, `198.51.100.${last}`));
    await until(() => rendering.length === 2);
    const refused = await ask("/en/5", "198.51.100.5").then(({ status }) => status);
    expect([refused, rendering.length]).toEqual([429, 2]);
    await finish(4);
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });

  test("many who ask for the same page have it rendered once", async () => {
    const answers = ["1", "2", "3"].map((last) => ask("/en/same", `198.51.100.${last}`));
    await until(() => rendering.length === 2);
    await finish(2);
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(rendered).toBe(2);
  });

  test("who gives up waiting makes room", async () => {
    const first = ask("/en/one");
    await until(() => rendering.length === 1);
    const patience = new AbortController();
    const impatient = ask("/en/two", "198.51.100.1", { signal: patience.signal }).catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, 50));
    patience.abort();
    await impatient;
    await new Promise((resolve) => setTimeout(resolve, 50));
    const third = ask("/en/three");
    await finish(2);
    expect([(await first).status, (await third).status, rendered]).toEqual([200, 200, 2]);
  });
});

test("a network of IPv6 is one visitor, an IPv4 address too", () => {
  expect(visitorOf("2001:db8:1:2:3:4:5:6")).toBe(visitorOf("2001:db8:1:2:ffff::1"));
  expect(visitorOf("2001:db8:1:2::1")).not.toBe(visitorOf("2001:db8:1:3::1"));
  expect(visitorOf("::ffff:192.0.2.1")).not.toBe(visitorOf("::ffff:192.0.2.2"));
});
