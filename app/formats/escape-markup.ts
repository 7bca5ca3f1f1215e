import { withoutControlCharacters } from "~/language/text/control-characters";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Makes a text safe inside an element or a quoted attribute of HTML and XML, which have no control characters. */
export function escapeMarkup(text: string): string {
  return withoutControlCharacters(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
