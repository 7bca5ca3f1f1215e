import { escapeMarkup } from "~/formats/escape-markup";

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element of XML; its content is XML already, or none. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** An element with a text; nothing where there is none. */
export function textElement(name: string, text: string | null | undefined): string {
  return text ? element(name, {}, escapeMarkup(text)) : "";
}

export const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';
