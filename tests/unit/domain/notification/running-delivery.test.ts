import { pino } from "pino";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { returnVersion } from "~/domain/screening/screening-acts.server";
import { startMailDelivery } from "~/http/serve/deliver-mail.server";
import { readSettings } from "~/http/serve/settings.server";
import { useDatabase } from "../../../support/database";
import { createScreeningCase } from "../../../given/screening-case";
import { startMailServer } from "./mail-server";

const held = useDatabase();
let server: Awaited<ReturnType<typeof startMailServer>>;

beforeEach(async () => {
  server = await startMailServer();
  const { review, version, secretariat } = await createScreeningCase(held.database);
  const key = { review: review.slug, versionId: version.id };
  await returnVersion(held.ctx({ actor: secretariat }), { ...key, reason: "Добавьте, пожалуйста, источники." });
});

afterEach(() => server.close());

const start = (env: Record<string, string>) =>
  startMailDelivery({
    database: held.database,
    settings: readSettings({ NODE_ENV: "test", ...env }),
    log: pino({ level: "silent" }),
    origin: "https://review.example.org",
  });

const unsent = () => held.database.read.outboxMessage.count({ where: { sentAt: null } });

test("a running server sends the outbox", async () => {
  const delivery = start({ SMTP_URL: server.url, MAIL_FROM: "Secretariat <review@example.org>" });
  await vi.waitFor(async () => expect(await unsent()).toBe(0), { timeout: 5000 });
  await delivery.stop();
  expect(server.received).toHaveLength(2);
  expect(server.received[0]?.headers.get("from")).toBe("Secretariat <review@example.org>");
});

test("stopping at once loses nothing: a message is sent and noted, or waits", async () => {
  const delivery = start({ SMTP_URL: server.url });
  await delivery.stop();
  expect((await unsent()) + server.received.length).toBe(2);
});

test("without a mail server everything waits", async () => {
  await start({}).stop();
  expect([await unsent(), server.received.length]).toEqual([2, 0]);
});
