import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Backup } from "~/domain/backup/backup";
import { makeBackup } from "~/domain/backup/make-backup.server";
import { readSettings } from "~/http/serve/settings.server";
import { sentenceOf } from "./sentence-of";

const usage = `Usage: npm run backup [-- --to FOLDER]

Makes a backup of the database and of the attached files as one archive, also while the portal runs, opens it again and
checks it. Without --to it is written to BACKUP_FOLDER.`;

function readFolder(argv: string[]): string | undefined {
  const { values } = parseArgs({ args: argv, options: { to: { type: "string" } }, strict: true });
  return values.to;
}

function describe({ check, size }: Backup, file: string): string {
  const lines = [`Written: ${file} (${(size / 1_000_000).toFixed(1)} MB)`];
  if (!check?.passed) {
    lines.push(`Its check found ${check?.failures ?? 0} things that do not match; npm run verify names them`);
  } else if (check.auditEvents === null) {
    lines.push(
      "Opened again: the file is sound. It is of an older version of the portal; its content was not checked.",
    );
  } else {
    lines.push(
      `Opened again and checked: ${check.auditEvents} audit entries, ${check.submissions ?? 0} submitted texts. Everything matches.`,
    );
  }
  return lines.join("\n");
}

/**
 * Makes a backup.
 * @returns the exit code: 0 for a backup that passed its check, 1 where there is none or its check failed, 2 for a call
 * that is wrong.
 */
export async function runBackup(argv: string[]): Promise<number> {
  if (argv.includes("--help")) {
    console.log(usage);
    return 0;
  }
  let folder: string | undefined;
  try {
    folder = readFolder(argv);
  } catch (error) {
    console.error(`${sentenceOf(error)}\n\n${usage}`);
    return 2;
  }
  try {
    const { databasePath, backups } = readSettings();
    if (!existsSync(databasePath)) {
      console.error(`There is no database at ${databasePath}. Set DATABASE_PATH.`);
      return 1;
    }
    const order = { databasePath, folder: folder ?? backups.folder, cause: "command", now: new Date() } as const;
    const backup = await makeBackup(order);
    console.log(describe(backup, path.join(order.folder, backup.name)));
    return backup.check?.passed ? 0 : 1;
  } catch (error) {
    console.error(sentenceOf(error));
    return 1;
  }
}
