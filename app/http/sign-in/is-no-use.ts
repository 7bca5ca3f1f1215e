import { languages } from "~/language/language";
import { paths } from "~/paths/paths";

const questions = new Set(languages.map((language) => paths.signInTime(language)));

/** Where pages say by themselves, every few seconds, who is on a question. */
const presence = /\/questions\/\d+\/presence$/;

/** A page that asks how long its sign-in lasts, or says that it is open, does not use the sign-in by that. */
export function isNoUse({ method, path }: { method: string; path: string }): boolean {
  return presence.test(path) || (method === "GET" && questions.has(path));
}
