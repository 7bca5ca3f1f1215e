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
  backups: {
    folder: string;
    /** Hours between scheduled backups; 0 for none. */
    everyHours: number;
    keepDays: number;
    keepMonths: number;
  };
};

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
    backups: {
      folder: values.BACKUP_FOLDER ?? path.join(path.dirname(values.DATABASE_PATH), "backups"),
      everyHours: values.BACKUP_EVERY_HOURS,
      keepDays: values.BACKUP_KEEP_DAYS,
      keepMonths: values.BACKUP_KEEP_MONTHS,
    },
  };
}
