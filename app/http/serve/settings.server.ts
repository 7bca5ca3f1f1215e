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
  };
}
