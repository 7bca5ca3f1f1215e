import path from "node:path";
import { readEnvironment } from "./environment";

export type Settings = {
  production: boolean;
  port: number;
  host: string;
  databasePath: string;
  origin: string | null;
  demonstration: boolean;
  logLevel: string;
  smtpUrl: string | null;
  mailFrom: string;
  /** Where mail is written instead of being sent; null where it is sent or kept. */
  mailFolder: string | null;
  /** Mail leaves the outbox: it is sent, or written into files. */
  mailLeaves: boolean;
  backups: {
    folder: string;
    /** Hours between scheduled backups; 0 for none. */
    everyHours: number;
    keepDays: number;
    keepMonths: number;
  };
  /** The address of the scanner for viruses; null: files are not scanned. */
  scanner: string | null;
  /** What the rules of retention no longer keep is deleted once a day. */
  retention: boolean;
  /** Figures for monitoring; null where they are not served. */
  metrics: { token: string | null } | null;
  /** The OpenID Connect provider of the staff; null where there is none. */
  provider: Provider | null;
};

export type Provider = { issuer: string; clientId: string; clientSecret: string; name: string };

type Values = ReturnType<typeof readEnvironment>;

/** @throws Error where only some of the settings of a provider are given */
function providerOf({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME }: Values): Provider | null {
  const given = { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET };
  const { issuer, clientId, clientSecret } = given;
  if (Object.values(given).every((one) => one === undefined)) return null;
  if (!issuer || !clientId || !clientSecret)
    throw new Error("The portal was not started:\nOIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together.");
  return { issuer, clientId, clientSecret, name: OIDC_NAME ?? new URL(issuer).hostname };
}

/**
 * A mail server comes first.
 * @throws Error without the demonstration: the files hold links that open accounts
 */
function mailFolderOf({ MAIL_FOLDER, SMTP_URL, RAPPORTEUR_DEMONSTRATION }: Values): string | null {
  if (MAIL_FOLDER === undefined || SMTP_URL !== undefined) return null;
  if (RAPPORTEUR_DEMONSTRATION) return MAIL_FOLDER;
  throw new Error(
    "The portal was not started:\nMAIL_FOLDER is for the demonstration alone. Set SMTP_URL to send mail.",
  );
}

/**
 * The settings of the portal, from the environment: environment.ts has the table.
 * @throws Error with a sentence for each variable that does not fit.
 */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
  const values = readEnvironment(env);
  return {
    production: values.NODE_ENV === "production",
    port: values.PORT,
    host: values.HOST,
    databasePath: values.DATABASE_PATH,
    origin: values.ORIGIN ? new URL(values.ORIGIN).origin : null,
    demonstration: values.RAPPORTEUR_DEMONSTRATION,
    logLevel: values.LOG_LEVEL,
    smtpUrl: values.SMTP_URL ?? null,
    mailFrom: values.MAIL_FROM,
    mailFolder: mailFolderOf(values),
    mailLeaves: values.SMTP_URL !== undefined || mailFolderOf(values) !== null,
    backups: {
      folder: values.BACKUP_FOLDER ?? path.join(path.dirname(values.DATABASE_PATH), "backups"),
      everyHours: values.BACKUP_EVERY_HOURS,
      keepDays: values.BACKUP_KEEP_DAYS,
      keepMonths: values.BACKUP_KEEP_MONTHS,
    },
    scanner: values.CLAMD_URL ?? null,
    retention: values.RETENTION,
    metrics: values.METRICS ? { token: values.METRICS_TOKEN ?? null } : null,
    provider: providerOf(values),
  };
}

/**
 * For real use the portal must know the address that people type: links in mails start with it, and forms are compared
 * with it.
 * @throws Error in production without ORIGIN, unless it serves the demonstration
 */
export function refuseWithoutOrigin({ production, origin, demonstration }: Settings): void {
  if (!production || origin !== null || demonstration) return;
  throw new Error(
    "ORIGIN is not set. Set it to the address that people type, such as ORIGIN=https://review.example.org; " +
      "links in mails start with it.",
  );
}
