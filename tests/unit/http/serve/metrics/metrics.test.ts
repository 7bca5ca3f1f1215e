import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { serveMetrics } from "~/http/serve/metrics/serve-metrics.server";
import { readSettings } from "~/http/serve/settings.server";
import { useDatabase } from "../../../../support/database";

const held = useDatabase();
const madeAt = new Date(Date.now() - 60_000);
let server: Server | undefined;

async function serve(token: string | null): Promise<void> {
  const app = express();
  const backups = () => Promise.resolve({ status: "ok" as const, madeAt });
  const integrity = () => ({ passed: true, checkedAt: madeAt });
  serveMetrics(app, { database: held.database, told: { backups, integrity }, token });
  app.get("/page", (_request, response) => response.send("page"));
  server = createServer(app);
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
}

function ask(path: string, headers: Record<string, string> = {}): Promise<Response> {
  const { port } = server?.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${path}`, { headers });
}

beforeEach(async () => {
  const message = {
    template: "submissionReceived",
    language: "en",
    messageId: "one@test",
    params: {},
    address: "name@example.org",
  };
  const times = { createdAt: madeAt, nextAttemptAt: madeAt };
  await held.database.write((tx) => tx.outboxMessage.create({ data: { ...message, ...times } }));
});

afterEach(() => server?.close());

describe("the figures", () => {
  test("are in the text format of Prometheus, with requests, mail, backups, check and process", async () => {
    await serve(null);
    await ask("/page");
    await ask("/missing");
    const answer = await ask("/metrics");
    expect(answer.headers.get("Content-Type")).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await answer.text();
    expect(text).toMatch(/^# HELP .*\n# TYPE /);
    expect(text).toContain('rapporteur_request_duration_seconds_count{method="GET",status="2xx"} 1');
    expect(text).toContain('rapporteur_request_duration_seconds_count{method="GET",status="4xx"} 1');
    expect(text).toContain('rapporteur_mail_messages{status="waiting"} 1');
    expect(text).toContain("rapporteur_integrity_ok 1");
    expect(Number(/rapporteur_backup_age_seconds (\d+)/.exec(text)?.[1])).toBeGreaterThanOrEqual(60);
    expect(text).toContain("process_resident_memory_bytes");
    expect(text).not.toMatch(/@|\/page|\/missing/);
  });

  test("are for programs of the same machine where there is no token, not for visitors behind a proxy", async () => {
    await serve(null);
    expect((await ask("/metrics")).status).toBe(200);
    expect((await ask("/metrics", { "X-Forwarded-For": "203.0.113.5" })).status).toBe(403);
  });

  test("are for those who have the token, where there is one", async () => {
    await serve("0123456789abcdef");
    expect((await ask("/metrics")).status).toBe(401);
    expect((await ask("/metrics", { Authorization: "Bearer 0123456789abcdeF" })).status).toBe(401);
    expect((await ask("/metrics", { Authorization: "Bearer 0123456789abcdef" })).status).toBe(200);
  });
});

test("nothing is served unless it is switched on", () => {
  expect(readSettings({}).metrics).toBeNull();
  expect(readSettings({ METRICS_TOKEN: "0123456789abcdef" }).metrics).toBeNull();
  expect(readSettings({ METRICS: "1" }).metrics).toEqual({ token: null });
  expect(() => readSettings({ METRICS: "1", METRICS_TOKEN: "short" })).toThrow("METRICS_TOKEN must be");
});
