import type { RequestHandler } from "express";
import type { Database } from "~/db/database.server";
import { hasAccounts, printAdministratorLink } from "~/domain/account/invitation/printed-link.server";
import { languages } from "~/language/language";
import { sendErrorPage } from "~/http/outgoing/error-page.server";
import { paths } from "~/paths/paths";

const open = new Set(languages.map((language) => paths.invitation(language)));

/**
 * As long as nobody has an account, everything is closed but the page that makes the first administrator: every other
 * page says so (503).
 */
export function closedUntilFirstStart(database: Pick<Database, "read">): RequestHandler {
  let started = false;
  return (request, response, next) => {
    const answer = async () => {
      started ||= await hasAccounts(database);
      if (started || open.has(request.path.replace(/\.data$/, ""))) next();
      else sendErrorPage(request, response, { status: 503, wordsOf: "notSetUp" });
    };
    answer().catch(next);
  };
}

/** Where nobody has an account: the address at which the first administrator is made, once and within a day. Null otherwise. */
export async function firstStartAddress(database: Database, origin: string): Promise<string | null> {
  if (await hasAccounts(database)) return null;
  const [language] = languages;
  const token = await printAdministratorLink(database, { email: null, language, now: new Date() });
  return origin + paths.invitation(language, token);
}
