import { escapeMarkup } from "~/formats/escape-markup";
import { nameInvisible } from "~/formats/name-invisible";

/** Makes a text safe inside an element or a quoted attribute; what cannot be seen in it is named. */
export function escapeHtml(text: string): string {
  return escapeMarkup(nameInvisible(text));
}
