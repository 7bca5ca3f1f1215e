import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { openToRead } from "~/db/database.server";
import type { IntegrityFailure, IntegrityResult } from "~/domain/audit/integrity";
import { readKnownHeads } from "~/domain/audit/known-heads.server";
import { verifyIntegrity } from "~/domain/audit/verify-integrity.server";
import { readSettings } from "~/http/serve/settings.server";
import { sentenceOf } from "./sentence-of";

const usage = `Usage: npm run verify -- [--head HASH] [--head HASH …]

Checks the chain of the audit record, every submitted text and every report version against its checksum, and the
tables of the database. Each HASH (from the log or a mail) must be in the audit record.`;

function describeFailure(failure: IntegrityFailure): string {
  switch (failure.kind) {
    case "auditEvent":
      return `audit record, entry ${failure.sequence}: changed, removed or inserted`;
    case "auditHead":
      return failure.sequence > 0
        ? `audit record, entry ${failure.sequence}: recorded earlier, now missing or changed`
        : "audit record: an entry with the hash given by --head is missing";
    case "submission":
      return `${failure.review}, submission ${failure.number}, version ${failure.version}: the text has been changed`;
    case "report":
      return `${failure.review}, report version ${failure.number}: the content has been changed`;
    case "table":
      return `table ${failure.table}: damaged`;
  }
}

function report({ checked, head, failures }: IntegrityResult): string {
  const { auditEvents, submissions, reports, tables } = checked;
  return [
    `Checked: ${auditEvents} audit entries, ${submissions} submitted texts, ${reports} report versions, ${tables} tables.`,
    head ? `Last entry of the audit record: ${head.sequence} ${head.hash}` : "The audit record is empty.",
    ...(failures.length === 0 ? ["Everything matches."] : [`Does not match (${failures.length}):`]),
    ...failures.map((failure) => `  ${describeFailure(failure)}`),
  ].join("\n");
}

function readHeads(argv: string[]): { hash: string; sequence: null }[] {
  const options = { head: { type: "string", multiple: true } } as const;
  const { values } = parseArgs({ args: argv, options, strict: true, allowPositionals: false });
  return (values.head ?? []).map((hash) => ({ hash: hash.trim().toLowerCase(), sequence: null }));
}

async function verify(databasePath: string, heads: { hash: string; sequence: null }[]): Promise<number> {
  const database = await openToRead(databasePath);
  try {
    const knownHeads = [...(await readKnownHeads(database.read)), ...heads];
    const result = await verifyIntegrity({ read: database.read, knownHeads });
    console.log(report(result));
    return result.failures.length === 0 ? 0 : 1;
  } finally {
    await database.close();
  }
}

/**
 * Checks a database without changing it.
 * @returns the exit code: 0 where everything matches, 1 where something does not or the database cannot be read, 2 for a
 * call that does not fit.
 */
export async function runVerify(argv: string[]): Promise<number> {
  if (argv.includes("--help")) {
    console.log(usage);
    return 0;
  }
  let heads: ReturnType<typeof readHeads>;
  try {
    heads = readHeads(argv);
  } catch (error) {
    console.error(`${sentenceOf(error)}\n\n${usage}`);
    return 2;
  }
  const { databasePath } = readSettings();
  if (!existsSync(databasePath)) {
    console.error(`There is no database at ${databasePath}. Set DATABASE_PATH.`);
    return 1;
  }
  try {
    return await verify(databasePath, heads);
  } catch (error) {
    console.error(sentenceOf(error));
    return 1;
  }
}
