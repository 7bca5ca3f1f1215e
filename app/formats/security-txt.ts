import { languages } from "~/language/language";
import { paths } from "~/paths/paths";

const day = 24 * 60 * 60 * 1000;
/** The standard asks for less than a year; each answer is good for three months from its day on. */
const validDays = 90;

type Given = { origin: string; emails: readonly string[]; now: Date };

/** Where weaknesses are reported (RFC 9116): the addresses in their order, and until when this may be relied upon. */
export function renderSecurityTxt({ origin, emails, now }: Given): string {
  const today = Math.floor(now.getTime() / day) * day;
  const expires = new Date(today + validDays * day).toISOString().replace(".000Z", "Z");
  const lines = [
    ...emails.map((email) => `Contact: mailto:${encodeURI(email)}`),
    `Expires: ${expires}`,
    `Preferred-Languages: ${languages.join(", ")}`,
    `Canonical: ${origin}${paths.securityTxt()}`,
  ];
  return `${lines.join("\n")}\n`;
}
