import { type Language, languages } from "./language";

type Choice = { readonly tag: string; readonly weight: number };

/** "fr-CA;q=0.9": the language before its first hyphen, in lower case. A weight that is none counts as nought. */
function readChoice(part: string): Choice {
  const [range = "", ...parameters] = part.toLowerCase().split(";");
  const weight = parameters.map((each) => each.trim()).find((each) => each.startsWith("q="));
  const value = weight === undefined ? 1 : Number(weight.slice(2));
  return { tag: range.trim().split("-")[0] ?? "", weight: value > 0 && value <= 1 ? value : 0 };
}

/**
 * The working language that a browser asks for before the others (header `Accept-Language`, RFC 9110): the one of the
 * greatest weight, the first where weights are equal, never one that is refused with `q=0`. English where none fits.
 */
export function preferredLanguage(header: string): Language {
  const choices = header.split(",").map(readChoice);
  const asked = [...choices].filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  const refused = new Set(choices.filter(({ weight }) => weight === 0).map(({ tag }) => tag));
  const wanted = asked.flatMap(({ tag }) => languages.filter((known) => known === tag))[0];
  return wanted ?? languages.find((known) => !refused.has(known)) ?? languages[0];
}
