import { cleanText } from "~/language/text/clean-text";
import { isPassword } from "~/http/sign-in/without-passwords.server";
import type { FormValues } from "./parse-fields";

/** No script puts more marks on one letter; composing them takes time that grows with the square of their number. */
const mostMarks = 30;
const tooManyMarks = new RegExp(`\\p{M}{${mostMarks + 1},}`, "u");

/** A password keeps every character that was typed: it is compared, never shown. */
function cleanValue(name: string, value: string): string {
  return isPassword(name) ? value.normalize("NFC") : cleanText(value);
}

/**
 * The fields of a form as they are stored and compared: letters composed (NFC), line ends as LF, no control characters.
 * `refused` names the fields that hold more than 30 combining marks in a row; these are returned as they were sent.
 */
export function cleanForm(raw: FormValues): { values: FormValues; refused: string[] } {
  const refused: string[] = [];
  const values = Object.entries(raw).map(([name, value]) => {
    if ([value].flat().some((one) => tooManyMarks.test(one))) {
      refused.push(name);
      return [name, value] as const;
    }
    return [name, Array.isArray(value) ? value.map((one) => cleanValue(name, one)) : cleanValue(name, value)] as const;
  });
  return { values: Object.fromEntries(values), refused };
}
