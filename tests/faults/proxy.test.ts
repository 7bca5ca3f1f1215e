import { readFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { request } from "node:https";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePort, noNginx, startNginx } from "../support/nginx";
import {
  demonstrationPassword,
  newDataFolder,
  removeDataFolder,
  startServer,
  type RunningServer,
} from "../support/server.mjs";

const name = "review.example.org";
const folder = newDataFolder();
const email = "secretariat@demo.example";
let server: RunningServer;
let portal: number;

if (noNginx) console.warn(`The portal is not tried behind a proxy: ${noNginx}.`);

beforeAll(async () => {
  if (noNginx) return;
  portal = await freePort();
  server = await startServer({ folder, env: { ORIGIN: `https://${name}`, PORT: String(portal) } });
});

afterAll(async () => {
  if (!noNginx) await server.stop();
  removeDataFolder(folder);
});

type Answer = { status: number; headers: IncomingHttpHeaders; body: string };
type FormRequest = { path: string; form?: Record<string, string>; headers?: Record<string, string> };
type Ask = (asked: FormRequest) => Promise<Answer>;

/** A browser that knows the portal by its name and trusts the certificate. */
function browser(port: number, certificate: string): Ask {
  const ca = readFileSync(certificate);
  return ({ path, form, headers = {} }) =>
    new Promise((resolve, reject) => {
      const body = form ? new URLSearchParams(form).toString() : "";
      const sent = form
        ? {
            "Content-Type": "application/x-www-form-urlencoded",
            "Content-Length": body.length,
            Origin: `https://${name}`,
          }
        : {};
      const options = {
        host: "127.0.0.1",
        port,
        servername: name,
        ca,
        path,
        method: form ? "POST" : "GET",
        agent: false,
      };
      const asking = request({ ...options, headers: { Host: name, ...sent, ...headers } }, (answer) => {
        let text = "";
        answer.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }));
      });
      asking.on("error", reject);
      asking.end(body);
    });
}

/** As soon as nginx listens. */
async function patiently(ask: Ask): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const answered = await ask({ path: "/health" }).catch((error: unknown) => error);
    if (!(answered instanceof Error)) return;
    if (attempt === 100) throw answered;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const forwarded = ["X-Forwarded-For $remote_addr", "X-Forwarded-Proto $scheme"];

describe.skipIf(noNginx !== null)("behind a proxy with HTTPS", () => {
  test.each([
    { what: "that sets what operation.md asks for", set: ["Host $host", ...forwarded] },
    { what: "that calls the portal by its inner name", set: forwarded },
    { what: "that passes on the name with its port", set: [`Host ${name}:443`, ...forwarded] },
    { what: "that says another host", set: ["X-Forwarded-Host elsewhere.example:8443", ...forwarded] },
  ])("$what, people sign in, work and sign out", async ({ set }) => {
    const proxy = await freePort();
    const nginx = await startNginx({ name, ports: { proxy, portal }, headers: set });
    try {
      const ask = browser(proxy, nginx.certificate);
      await patiently(ask);
      const form = { email, password: demonstrationPassword(folder) };
      const opened = await ask({ path: "/en/sign-in", form, headers: { "Sec-Fetch-Site": "same-origin" } });
      expect({ status: opened.status, to: opened.headers.location }).toEqual({ status: 302, to: "/en/work" });
      const [cookie = ""] = opened.headers["set-cookie"] ?? [];
      expect(cookie).toMatch(/^__Host-sign-in=.*; Secure/);
      expect(opened.headers["strict-transport-security"]).toContain("max-age=");
      const headers = { Cookie: cookie.split(";")[0] ?? "" };
      expect((await ask({ path: "/en/work", headers })).status).toBe(200);
      // An older browser says no more than its origin; a client may claim any host.
      const claimed = { ...headers, "X-Forwarded-Host": "elsewhere.example" };
      const report = await ask({ path: "/en/reviews/ece-2024/report/html", headers: claimed });
      expect(report.body).toContain(`https://${name}/en/`);
      expect(report.body).not.toContain("elsewhere.example");
      const ended = await ask({ path: "/en/sign-out", form: {}, headers: claimed });
      expect(ended.status).toBe(200);
      expect((await ask({ path: "/en/work", headers })).status).toBe(302);
    } finally {
      await nginx.stop();
    }
  });
});
