import * as z from "zod";

const switchedOn = z
  .enum(["0", "1"])
  .default("0")
  .transform((value) => value === "1");

const environment = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default("127.0.0.1"),
  DATABASE_PATH: z.string().min(1).default("data/rapporteur.db"),
  /** The origin people type, e.g. https://review.example.org; without it the Host header is believed (not for production). */
  ORIGIN: z.url().optional(),
  /** Loads the demonstration into an empty database and lets its accounts sign in. */
  RAPPORTEUR_DEMONSTRATION: switchedOn,
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
  /** e.g. smtp://user:password@mail.example.org:587; without it mail waits in the outbox. */
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default("Rapporteur <no-reply@localhost>"),
});

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
 * The only place that reads the environment.
 * @throws Error naming each variable that does not fit.
 */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
  const parsed = environment.safeParse(env);
  if (!parsed.success) throw new Error(`The environment does not fit:\n${z.prettifyError(parsed.error)}`);
  const values = parsed.data;
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
