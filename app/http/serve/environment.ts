import * as z from "zod";

/** A setting: what its value may be, what it is without one, and what it does. */
type Setting = {
  shape: z.ZodType;
  /** What a value must be, to finish "PORT must be …". */
  expects: string;
  /** As docs/operation.md prints it. */
  initial: string;
  /** As docs/operation.md prints it. */
  does: string;
  /** Its value is not repeated in messages. */
  secret?: true;
};

const wholeNumber = (least: number, most: number, initial: number) => ({
  shape: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(least).max(most)).default(initial),
  expects: `a whole number from ${least} to ${most}`,
  initial: `\`${initial}\``,
});

const oneOf = <const V extends readonly [string, ...string[]]>(values: V, initial: V[number]) => ({
  shape: z.enum(values).default(initial),
  expects: `one of ${values.join(", ")}`,
  initial: `\`${initial}\``,
});

const switchedOff = {
  shape: z
    .enum(["0", "1"])
    .default("0")
    .transform((value) => value === "1"),
  expects: "0 or 1",
  initial: "`0`",
};

const text = (initial: string) => ({
  shape: z.string().default(initial),
  expects: "a text",
  initial: `\`${initial}\``,
});

const optionalText = { shape: z.string().optional(), expects: "a text", initial: "none" };

/**
 * Every setting of the portal, once: what is read from the environment, how a wrong value is refused, and what
 * docs/operation.md says of it. A new setting is a row here, its line there, and its place in `Settings`.
 */
export const environment = {
  NODE_ENV: {
    ...oneOf(["development", "test", "production"], "development"),
    does: "`production` for real use. `npm start` sets it.",
  },
  PORT: { ...wholeNumber(0, 65_535, 3000), does: "TCP port; `0` takes a free one and prints it." },
  HOST: { ...text("127.0.0.1"), does: "Address to listen on." },
  DATABASE_PATH: { ...text("data/rapporteur.db"), does: "The SQLite file. Its folder is the data folder." },
  ORIGIN: {
    shape: z.url({ protocol: /^https?$/ }).optional(),
    expects: "an address such as https://review.example.org",
    initial: "none",
    does: "The address that people type, such as `https://review.example.org`. Links in mail start with it; with `https:` the sign-in cookie is a `__Host-` cookie. Always set it in production.",
  },
  RAPPORTEUR_DEMONSTRATION: {
    ...switchedOff,
    initial: "`0` (`npm start` sets `1`)",
    does: "`1` loads the demonstration into an empty database and lets its accounts sign in. In production the portal does not open a database with these accounts without it.",
  },
  LOG_LEVEL: {
    ...oneOf(["silent", "error", "warn", "info", "debug"], "info"),
    does: "How much is written to the log: `silent`, `error`, `warn`, `info` or `debug`.",
  },
  SMTP_URL: {
    shape: z.url({ protocol: /^smtps?$/ }).optional(),
    expects: "an address that starts with smtp:// or smtps://",
    initial: "none",
    does: "`smtp://user:password@mail.example.org:587` (STARTTLS where the server offers it) or `smtps://…:465`. Without it mail is kept.",
    secret: true,
  },
  MAIL_FOLDER: {
    shape: z.string().optional(),
    expects: "a folder",
    initial: "none (`npm start` sets `mail` in the data folder)",
    does: "With the demonstration and without `SMTP_URL`: mail is written into this folder as `.eml` files, which administrators read under _Mail_.",
  },
  MAIL_FROM: { ...text("Rapporteur <no-reply@localhost>"), does: "Sender of the mail." },
  BACKUP_FOLDER: {
    shape: z.string().optional(),
    expects: "a folder",
    initial: "`backups` in the data folder",
    does: "Where backups are kept. Better on another disk; it is made where it is missing.",
  },
  BACKUP_EVERY_HOURS: {
    ...wholeNumber(0, 744, 24),
    does: "Hours between two backups that the running portal makes by itself; `0` for none.",
  },
  BACKUP_KEEP_DAYS: {
    ...wholeNumber(1, 3650, 14),
    does: "Days for which each of these backups is kept. The latest good one is never removed.",
  },
  BACKUP_KEEP_MONTHS: {
    ...wholeNumber(0, 120, 12),
    does: "Months, this one among them, of which the first of these backups is kept beyond that.",
  },
  CLAMD_URL: {
    shape: z.url({ protocol: /^(?:tcp|unix)$/ }).optional(),
    expects: "an address such as tcp://127.0.0.1:3310 or unix:/run/clamav/clamd.ctl",
    initial: "none",
    does: "The scanner for viruses, clamd: see [Scanning files](#scanning-files).",
  },
  RETENTION: {
    ...switchedOff,
    does: "`1` deletes once a day what the rules of [retention](#retention) no longer keep.",
  },
  METRICS: {
    ...switchedOff,
    does: "`1` serves figures for monitoring at `/metrics`: see [Metrics](#metrics).",
  },
  METRICS_TOKEN: {
    shape: z
      .string()
      .regex(/^[\w.~+/-]{16,200}=*$/)
      .optional(),
    expects: "16 to 200 letters, digits and signs of a bearer token",
    initial: "none",
    does: "The bearer token that `/metrics` asks for. Without it only programs on the same machine get the figures.",
    secret: true,
  },
  OIDC_ISSUER: {
    shape: z.url({ protocol: /^https?$/ }).optional(),
    expects: "the address of an OpenID Connect provider",
    initial: "none",
    does: "Single sign-on for staff: the issuer of the OpenID Connect provider. The other three belong to it; see [Single sign-on](#single-sign-on).",
  },
  OIDC_CLIENT_ID: { ...optionalText, does: "The identifier of the portal at the provider." },
  OIDC_CLIENT_SECRET: { ...optionalText, does: "Its secret there.", secret: true },
  OIDC_NAME: { ...optionalText, does: "What staff call the provider, such as `Office account`; shown on the button." },
} as const satisfies Record<string, Setting>;

type Shapes = { [Name in keyof typeof environment]: (typeof environment)[Name]["shape"] };
type Environment = z.output<z.ZodObject<Shapes>>;

/** Read by the programs that start the portal, not by the portal. */
const readElsewhere = new Set(["RAPPORTEUR_SERVE"]);

/** A variable with such a name is meant for the portal: where the table does not have it, it is misspelt. */
const own = /^(?:RAPPORTEUR|BACKUP|SMTP|MAIL|METRICS|SECURITY|OIDC|CLAMD)_/;

const names = Object.keys(environment);

function refusalOf(name: string, { shape, expects, secret }: Setting, value: string | undefined): string[] {
  if (shape.safeParse(value).success) return [];
  return [`${name} must be ${expects}${secret ? "." : `; it is "${value ?? ""}".`}`];
}

function unknownIn(env: Record<string, string | undefined>): string[] {
  return Object.keys(env)
    .filter((name) => own.test(name) && !names.includes(name) && !readElsewhere.has(name))
    .map((name) => `${name} is not a setting of the portal; docs/operation.md lists them.`);
}

/**
 * The settings as the environment has them; an empty value counts as none.
 * @throws Error with a sentence for each variable that does not fit or that the portal does not know.
 */
export function readEnvironment(env: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const rows: [string, Setting][] = Object.entries(environment);
  const refusals = [...rows.flatMap(([name, row]) => refusalOf(name, row, given[name])), ...unknownIn(given)];
  if (refusals.length > 0) throw new Error(`The portal was not started:\n${refusals.join("\n")}`);
  const shapes = Object.fromEntries(rows.map(([name, { shape }]) => [name, shape])) as Shapes;
  return z.object(shapes).parse(given);
}
