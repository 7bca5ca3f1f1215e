import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import * as z from "zod";
import { type CheckedClaim, checkClaims } from "~/domain/counting/claims/check-claims";
import { quantityText } from "~/domain/counting/claims/quantity";
import type { ParticipantCount } from "~/domain/counting/count-participants";
import { checkSpelling } from "~/domain/report/checker/check-spelling.server";
import { checkStyle } from "~/domain/report/checker/check-style";
import { type Language, languages } from "~/language/language";
import { sentenceOf } from "./sentence-of";

const usage = `Usage: npm run -s checker -- --lang ${languages.join("|")} [--states 1/40 --stakeholders 0/15 [--un 0/8]] [--style] FILE

Reads a plain text, a sentence or a paragraph a line (- for the standard input), and prints what it finds as JSON, each
finding with its rule. --states 1/40 says that 1 State is behind the text, of 40 that contributed: its claims about how
many spoke are checked. A group that is not given counts as 0/0. Without these numbers the style and the spelling are
checked; --style checks them too.`;

/** What the caller can correct, as a sentence. */
class Refusal extends Error {}

const share = (name: string) =>
  z
    .string()
    .regex(/^\d{1,5}\/\d{1,5}$/u, `Write --${name} as two numbers: --${name} 1/40`)
    .transform((text) => {
      const [count = 0, of = 0] = text.split("/").map(Number);
      return { count, of };
    })
    .refine(({ count, of }) => count <= of, `--${name}: the first number is of those of the second, so not greater`)
    .default({ count: 0, of: 0 });

const options = z.object({
  lang: z.enum(languages, { error: "Say which language: --lang en, --lang fr or --lang ru" }),
  states: share("states"),
  stakeholders: share("stakeholders"),
  un: share("un"),
  style: z.boolean().default(false),
});

type Options = z.infer<typeof options> & { file: string; claims: boolean };

function readOptions(argv: string[]): Options {
  const text = { type: "string" } as const;
  const known = { lang: text, states: text, stakeholders: text, un: text, style: { type: "boolean" } } as const;
  const { values, positionals } = parseArgs({ args: argv, options: known, strict: true, allowPositionals: true });
  const parsed = options.safeParse(values);
  if (!parsed.success) throw new Refusal(parsed.error.issues.map(({ message }) => message).join("\n"));
  const claims = values.states !== undefined || values.stakeholders !== undefined;
  if (values.un !== undefined && !claims) {
    throw new Refusal("Say who is behind the text: --states 1/40, --stakeholders 0/15 or both");
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Refusal("Name one file, or - for the standard input");
  return { ...parsed.data, file, claims };
}

function readText(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    throw new Refusal(`${file} cannot be read: ${sentenceOf(error)}`);
  }
}

/** The numbers of one column, or of both with a row for each. */
function numbersOf({ columns }: CheckedClaim) {
  const [first, ...rest] = columns;
  if (rest.length === 0) return { counted: first?.counted, count: first?.count, of: first?.of };
  const sum = (read: (column: CheckedClaim["columns"][number]) => number) =>
    columns.reduce((total, column) => total + read(column), 0);
  return { counted: "both", count: sum(({ count }) => count), of: sum(({ of }) => of), columns };
}

function findingOf(claim: CheckedClaim, line: number) {
  const { words, start, end, quantity, fits, wouldBeTrue } = claim;
  const { least, most } = claim.columns[0]?.says ?? { least: 1, most: null };
  const says = { text: quantityText(quantity), least, most };
  return { rule: "quantifier" as const, line, words, start, end, ...numbersOf(claim), says, fits, wouldBeTrue };
}

const counts = (options: Options, read: (share: Options["states"]) => number): ParticipantCount => ({
  states: read(options.states),
  stakeholders: read(options.stakeholders),
  unEntities: read(options.un),
  regionalOrganizations: 0,
  others: 0,
});

function claimsIn(text: string, options: Options) {
  const language: Language = options.lang;
  const evidence = counts(options, ({ count }) => count);
  const contributors = counts(options, ({ of }) => of);
  const lines = text.replace(/^\uFEFF/u, "").split(/\r\n|\r|\n/u);
  return lines.flatMap((line, index) =>
    checkClaims({ text: line, language, evidence, contributors }).map((claim) => findingOf(claim, index + 1)),
  );
}

/** By line, and in a line from its beginning. */
async function findings(text: string, options: Options) {
  const { lang, claims, style } = options;
  const said = claims ? claimsIn(text, options) : [];
  const written = style || !claims ? [...checkStyle(text, lang), ...(await checkSpelling(text, lang))] : [];
  return [...said, ...written].sort((one, other) => one.line - other.line || one.start - other.start);
}

function explain(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  if (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))
    return error.message;
  throw error;
}

/**
 * Checks a text without the interface.
 * @returns the exit code: 0, whatever is found; 2 for a call that cannot be understood.
 */
export async function runChecker(argv: string[]): Promise<number> {
  if (argv.includes("--help")) {
    console.log(usage);
    return 0;
  }
  try {
    const given = readOptions(argv);
    console.log(JSON.stringify({ findings: await findings(readText(given.file), given) }, null, 2));
    return 0;
  } catch (error) {
    console.error(`${explain(error)}\n\n${usage}`);
    return 2;
  }
}
