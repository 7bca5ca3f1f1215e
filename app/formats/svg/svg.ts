import { escapeMarkup } from "~/formats/escape-markup";

type Attributes = Record<string, string | number | undefined>;

/** An element of a drawing; what is inside is markup already. */
export function element(name: string, attributes: Attributes, inside = ""): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeMarkup(String(value))}"`],
  );
  return `<${name}${written.join("")}${inside ? `>${inside}</${name}>` : "/>"}`;
}

/** An element that holds words. */
export function words(name: string, attributes: Attributes, text: string): string {
  return element(name, attributes, escapeMarkup(text));
}

/** Words in lines of up to a number of characters; a longer word has a line of its own. */
export function wrap(text: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n\t]+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A colour laid over white: `share` from 0 (white) to 1. Programs that draw files know no colour functions. */
export function tint(colour: string, share: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const mixed = channels.map((channel) => Math.round(255 + (channel - 255) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
