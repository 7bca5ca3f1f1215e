import { randomInt } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Database } from "~/db/database.server";
import { seedDemonstration } from "../../../prisma/seed/seed-demonstration";
import { demonstrationAccounts, demonstrationDomain } from "../../../prisma/seed/demonstration-accounts";
import type { Settings } from "./settings.server";

const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** Four groups of four letters: easy to copy, hard to guess. */
function newPassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  return [group(), group(), group(), group()].join("-");
}

/**
 * Fills an empty database with the demonstration. Its one password is made at the first start, kept beside the database
 * in a file that only its owner reads, and printed.
 */
export async function loadDemonstration(database: Database, settings: Settings) {
  const file = path.join(path.dirname(path.resolve(settings.databasePath)), "demonstration-password.txt");
  if ((await database.read.review.count()) === 0) {
    const password = newPassword();
    writeFileSync(file, `${password}\n`, { mode: 0o600 });
    console.log("The database is empty: loading the demonstration …");
    await seedDemonstration(database, { now: new Date(), password, progress: (step) => console.log(`  ${step}`) });
  }
  const password = existsSync(file) ? readFileSync(file, "utf8").trim() : "the one printed at the first start";
  return { password, accounts: demonstrationAccounts };
}

/**
 * In production the accounts of the demonstration are of no use unless it is switched on.
 * @throws Error when the database holds them and the switch is off.
 */
export async function refuseDemonstrationAccounts(database: Database, settings: Settings): Promise<void> {
  if (!settings.production || settings.demonstration) return;
  const found = await database.read.user.count({ where: { emailKey: { endsWith: `@${demonstrationDomain}` } } });
  if (found > 0) {
    throw new Error(
      `The database ${settings.databasePath} holds ${found} accounts of the demonstration. ` +
        "Use another DATABASE_PATH, or set RAPPORTEUR_DEMONSTRATION=1 to serve the demonstration.",
    );
  }
}
