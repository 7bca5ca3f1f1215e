import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { openForCommand } from "~/domain/backup/running/open-migrated.server";
import { emailField } from "~/domain/account/account-fields";
import { hasAccounts, printAdministratorLink } from "~/domain/account/invitation/printed-link.server";
import { readSettings } from "~/http/serve/settings.server";
import { isLanguage, languages, type Language } from "~/language/language";
import { paths } from "~/paths/paths";
import { sentenceOf } from "./sentence-of";

const usage = `Usage: npm run administrator -- --email ADDRESS [--lang ${languages.join("|")}]

Prints a link that makes the person with this address an administrator of the portal. It works once and for a day. A
person who has an account signs in first; any other makes one. The address may be left out while nobody has an account.`;

type Call = { email: string | null; language: Language };

function readCall(argv: string[]): Call {
  const options = { email: { type: "string" }, lang: { type: "string", default: languages[0] } } as const;
  const { values } = parseArgs({ args: argv, options, strict: true, allowPositionals: false });
  const { lang } = values;
  if (!isLanguage(lang)) throw new Error(`--lang is one of ${languages.join(", ")}.`);
  const email = emailField.optional().safeParse(values.email);
  if (!email.success) throw new Error(`${values.email ?? ""} is no e-mail address.`);
  return { email: email.data ?? null, language: lang };
}

type Order = { call: Call; origin: string; folder: string };

async function printLink(databasePath: string, { call, origin, folder }: Order): Promise<number> {
  const database = await openForCommand({ databasePath, folder, say: console.error });
  try {
    if (call.email === null && (await hasAccounts(database))) {
      console.error(`Say who the link is for: --email ADDRESS.\n\n${usage}`);
      return 2;
    }
    const token = await printAdministratorLink(database, { ...call, now: new Date() });
    console.log(`Open this link within a day; it works once:\n${origin}${paths.invitation(call.language, token)}`);
    return 0;
  } finally {
    await database.close();
  }
}

/**
 * Prints a link that makes an administrator.
 * @returns the exit code: 0 where it was printed, 1 where the database cannot be opened, 2 for a call that is wrong.
 */
export async function runAdministrator(argv: string[]): Promise<number> {
  if (argv.includes("--help")) {
    console.log(usage);
    return 0;
  }
  let call: Call;
  try {
    call = readCall(argv);
  } catch (error) {
    console.error(`${sentenceOf(error)}\n\n${usage}`);
    return 2;
  }
  const { databasePath, origin, port, backups } = readSettings();
  if (!existsSync(databasePath)) {
    console.error(`There is no database at ${databasePath}. Start the portal once, or set DATABASE_PATH.`);
    return 1;
  }
  try {
    const order = { call, origin: origin ?? `http://localhost:${port}`, folder: backups.folder };
    return await printLink(databasePath, order);
  } catch (error) {
    console.error(sentenceOf(error));
    return 1;
  }
}
