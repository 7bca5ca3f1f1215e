import { nameInvisible } from "~/formats/name-invisible";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Makes a text safe inside an element or a quoted attribute; what cannot be seen in it is named. */
export function escapeHtml(text: string): string {
  return nameInvisible(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
