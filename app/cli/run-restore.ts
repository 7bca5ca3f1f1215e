import { parseArgs } from "node:util";
import { type Restored, restoreBackup } from "~/domain/backup/restore-backup.server";
import { readSettings } from "~/http/serve/settings.server";
import { sentenceOf } from "./sentence-of";

const usage = `Usage: npm run restore -- FILE

Checks a backup and puts it in the place of the database at DATABASE_PATH and of its attached files. Stop the portal
first. What is replaced is kept in a folder beside it.`;

function readFile(argv: string[]): string {
  const { positionals } = parseArgs({ args: argv, options: {}, strict: true, allowPositionals: true });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error("Say which backup to restore: one file.");
  return file;
}

function describe({ manifest, check, kept, willBeMigrated }: Restored, databasePath: string): string {
  const lines = [
    `Restored: ${databasePath} as of ${manifest.madeAt}, with ${manifest.files.length - 1} attached files.`,
  ];
  if (!check.passed)
    lines.push(`Its check found ${check.failures} things that do not match: npm run verify says which.`);
  if (kept !== null) lines.push(`What was there before is in ${kept}.`);
  if (willBeMigrated) lines.push("It is of an older version of the portal and is migrated at the next start.");
  lines.push("Mail that was not sent at that time is sent after the next start.");
  return lines.join("\n");
}

/**
 * Restores a backup.
 * @returns the exit code: 0 where it is restored, 1 where nothing was changed, 2 for a call that is wrong.
 */
export async function runRestore(argv: string[]): Promise<number> {
  if (argv.includes("--help")) {
    console.log(usage);
    return 0;
  }
  let file: string;
  try {
    file = readFile(argv);
  } catch (error) {
    console.error(`${sentenceOf(error)}\n\n${usage}`);
    return 2;
  }
  try {
    const { databasePath } = readSettings();
    console.log(describe(await restoreBackup({ file, databasePath, now: new Date() }), databasePath));
    return 0;
  } catch (error) {
    console.error(sentenceOf(error));
    return 1;
  }
}
