import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { ServerBuild } from "@remix-run/node";
import express from "express";
import { afterEach, beforeEach, expect, test } from "vitest";
import * as z from "zod";
import { ignoreUnknownQueries } from "~/http/incoming/canonical-query.server";
import { headAsGet } from "~/http/incoming/head-as-get.server";
import { createPageCache, keepPage } from "~/http/serve/page-cache.server";
import { readSettings } from "~/http/serve/settings.server";

const loader = Object.assign(() => null, { search: z.object({ page: z.coerce.number().min(1).catch(1).default(1) }) });
const build = { routes: { list: { id: "list", path: ":lang/list", module: { loader } } } } as unknown as ServerBuild;

let server: Server;
let rendered: string[];
let signedIn: boolean;

beforeEach(async () => {
  rendered = [];
  signedIn = false;
  const app = express();
  app.use(headAsGet());
  app.use(ignoreUnknownQueries(() => Promise.resolve(build)));
  app.use(createPageCache().serve(readSettings({ NODE_ENV: "test" })));
  app.use((request, response) => {
    rendered.push(request.originalUrl);
    if (!signedIn) keepPage(response);
    response.type("html").send(`page ${request.url}`);
  });
  server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
});

afterEach(() => {
  server.close();
  server.closeAllConnections();
});

async function ask(path: string, init: RequestInit = {}): Promise<string> {
  const { port } = server.address() as AddressInfo;
  return (await fetch(`http://127.0.0.1:${port}${path}`, init)).text();
}

test("queries that mean nothing make no rendering of their own", async () => {
  for (const query of ["", "?x=1", "?page=1", "?utm=2&page=", "?page=1&page=1"]) await ask(`/en/list${query}`);
  expect(rendered).toEqual(["/en/list"]);
  expect(await ask("/en/list?a=1&page=2")).toBe("page /en/list?page=2");
  await ask("/en/list?page=2&b=2");
  expect(rendered).toEqual(["/en/list", "/en/list?page=2"]);
});

test("HEAD is answered from what GET has made, and the other way round", async () => {
  await ask("/en/list", { method: "HEAD" });
  await ask("/en/list");
  await ask("/en/list", { method: "HEAD" });
  expect(rendered).toEqual(["/en/list"]);
});

test("only a page that was rendered for nobody in particular is kept", async () => {
  signedIn = true;
  await ask("/en/list");
  signedIn = false;
  await ask("/en/list");
  await ask("/en/list");
  expect(rendered).toHaveLength(2);
});

test.each(["sign-in=x", "sign-in =x", "a=b; sign-in\t=x"])(
  "a cookie read as a sign-in (%j) gets no kept page",
  async (cookie) => {
    const serialized = cookie.replace("=x", `=${encodeURIComponent(btoa(JSON.stringify("token")))}`);
    await ask("/en/list");
    await ask("/en/list", { headers: { Cookie: serialized } });
    expect(rendered).toHaveLength(2);
  },
);

test("a cookie that only looks like one does", async () => {
  await ask("/en/list");
  await ask("/en/list", { headers: { Cookie: "not-sign-in=1; other=sign-in=2" } });
  expect(rendered).toHaveLength(1);
});

test("kept pages grow old by the clock that never goes back", async () => {
  const { now } = Date;
  try {
    await ask("/en/list");
    Date.now = () => now() + 3_600_000;
    await ask("/en/list");
    Date.now = () => now() - 3_600_000;
    await ask("/en/list");
    expect(rendered).toHaveLength(1);
    const later = performance.now() + 61_000;
    performance.now = () => later;
    await ask("/en/list");
    expect(rendered).toHaveLength(2);
  } finally {
    Date.now = now;
    Reflect.deleteProperty(performance, "now");
  }
});
