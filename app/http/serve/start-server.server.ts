import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { RequestHandler } from "express";
import { type Logger, pino } from "pino";
import type { Database } from "~/db/database.server";
import { lockDatabase } from "~/db/lock-database.server";
import { readBackupStatus } from "~/domain/backup/list-backups.server";
import { openMigrated } from "~/domain/backup/running/open-migrated.server";
import { foldQuotes } from "~/domain/coding/excerpt/backfill-search-text.server";
import { refreshSortKeys } from "~/domain/participant/refresh-sort-keys.server";
import { refreshReference } from "~/domain/reference/refresh-reference.server";
import { refreshSearch } from "~/domain/search/refresh-search.server";
import { startIntegrityChecks } from "./check-integrity.server";
import { startMailDelivery } from "./deliver-mail.server";
import { loadDemonstration, refuseDemonstrationAccounts } from "./demonstration.server";
import { createExpressApp } from "./express-app.server";
import { firstStartAddress } from "./first-start.server";
import { createPageCache } from "./page-cache.server";
import type { RemixBuild } from "./remix-handler.server";
import { startFileRemoval } from "./schedule-files.server";
import { startNotices } from "./schedule-notices.server";
import { startRetention } from "./schedule-retention.server";
import { startScheduledBackups } from "./schedule-backups.server";
import { refuseWithoutOrigin, type Settings } from "./settings.server";
import { tellParent } from "./tell-parent.server";

/** Longer than the 60 seconds of a proxy: otherwise it sends a request just when the portal closes the connection. */
export const longestIdle = 75_000;

type Options = {
  settings: Settings;
  /** Vite's middleware in development; the built application is served otherwise. */
  vite?: { middlewares: RequestHandler; loadBuild: () => Promise<RemixBuild> };
};

function loadBuiltApplication(): Promise<RemixBuild> {
  return import("virtual:remix/server-build");
}

/** Brings what this build derives or knows better than the database to what it should be. */
async function bringUpToDate(database: Database): Promise<void> {
  await refreshReference(database, new Date());
  await refreshSortKeys(database);
  await foldQuotes(database);
  await refreshSearch(database);
}

/** No other process serves the database until `lock` is released. */
async function openLocked(settings: Settings) {
  refuseWithoutOrigin(settings);
  const { databasePath, backups } = settings;
  const lock = lockDatabase(databasePath);
  try {
    return { database: await openMigrated({ databasePath, folder: backups.folder, say: console.log }), lock };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function listen(app: RequestListener, { port, host }: Settings): Promise<Server> {
  const server = createServer(app);
  server.keepAliveTimeout = longestIdle;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  return server;
}

type Repeating = { database: Database; settings: Settings; log: Logger };

/** What is done again and again while the portal runs, besides the check of integrity and mail. */
function startRepeated({ database, settings, log }: Repeating): { stop(): Promise<void> }[] {
  return [
    startScheduledBackups({ settings, log }),
    startNotices({ database, log }),
    ...(settings.retention ? [startRetention({ database, log })] : []),
    startFileRemoval({ database, databasePath: settings.databasePath, log }),
  ];
}

/**
 * Opens the database (migrated), loads the demonstration where that is asked for, and serves.
 * Resolves once requests are answered; `close` ends open connections in order.
 */
export async function startServer({ settings, vite }: Options) {
  const log = pino({ level: settings.logLevel });
  const { database, lock } = await openLocked(settings);
  await bringUpToDate(database);
  await refuseDemonstrationAccounts(database, settings);
  const accounts = settings.demonstration ? await loadDemonstration(database, settings) : null;
  const integrity = startIntegrityChecks({ database, log });
  const repeated = startRepeated({ database, settings, log });
  const app = createExpressApp({
    database,
    settings,
    log,
    cache: createPageCache(),
    told: { integrity: () => integrity.status(), backups: () => readBackupStatus(settings.backups, new Date()) },
    loadBuild: vite?.loadBuild ?? loadBuiltApplication,
    ...(vite ? { middlewares: vite.middlewares } : {}),
  });
  const server = await listen(app, settings);
  const { port } = server.address() as AddressInfo;
  const url = settings.origin ?? `http://localhost:${port}`;
  const mail = startMailDelivery({ database, settings, log, origin: url });
  announce(url, { accounts, firstStart: await firstStartAddress(database, url) });
  tellParent(database);
  const close = async () => {
    server.close();
    server.closeAllConnections();
    for (const work of repeated) await work.stop();
    await integrity.stop();
    await mail.stop();
    await database.close();
    lock.release();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void close().then(() => process.exit(0)));
  return { url, close, database };
}

type Announced = {
  accounts: Awaited<ReturnType<typeof loadDemonstration>> | null;
  /** Where the first administrator is made; null where someone has an account. */
  firstStart: string | null;
};

function announce(url: string, { accounts, firstStart }: Announced): void {
  const lines = [`Rapporteur is ready: ${url}`];
  if (accounts) {
    lines.push("", `Demonstration accounts (password for all of them: ${accounts.password})`);
    for (const { email, holds } of accounts.accounts) lines.push(`  ${email.padEnd(36)} ${holds}`);
  }
  if (firstStart) {
    lines.push(
      "",
      "Nobody has an account yet. Open this link within a day to make the first administrator; it works once:",
    );
    lines.push(`  ${firstStart}`, "Nothing else is open until then. `npm run administrator` prints another link.");
  }
  console.log(lines.join("\n"));
}
