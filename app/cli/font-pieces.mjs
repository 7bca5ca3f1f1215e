// Which characters are cut out of the font packages together, so that a page fetches the letters it needs and few more.
// Codes of characters throughout.

const from = (first, last) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
const codes = (text) => [...text].map((character) => character.codePointAt(0));

/** Narrow and ordinary no-break space, thin space, soft and no-break hyphen, zero-width space, word joiner. */
const spacing = [0x202f, 0xa0, 0x2009, 0xad, 0x2011, 0x200b, 0x2060];
const marks = codes("‐–—―‘’‚“”„«»‹›…·•§°№×−€↑↓");
const french = codes("ÀÂÄÆÇÈÉÊËÎÏÔÖÙÛÜŒŸàâäæçèéêëîïôöùûüœÿ");
/** Not a language of the pages, but one of the United Nations, in which organizations and people have their names. */
const spanish = codes("ÁÍÑÓÚáíñóú¡¿");
/** With the accent that tells where a word is stressed. */
const russian = [...from(0x410, 0x44f), ...codes("Ёё"), 0x301];

/** What the pages are written in: ASCII, the letters of the languages, the marks of typesetting and of controls. */
const everyday = new Set([...from(0, 0x7f), ...french, ...spanish, ...russian, ...spacing, ...marks]);

/** The letters of the other languages of Europe in Latin script, for names: Latin Extended-A, Azerbaijani, Romanian. */
const names = new Set([...from(0x100, 0x17f), ...codes("ƏəȘșȚț")]);

/** The subsets of the packages in their order, a later one going first, and what is cut out of each, before the rest. */
export const subsets = {
  "cyrillic-ext": undefined,
  cyrillic: everyday,
  "latin-ext": names,
  latin: everyday,
};

/** The weights that the styles use: one for quotations, which are the only italics. */
export const faces = [
  { family: "Source Sans 3", package: "source-sans-3", style: "normal", weights: [400, 600] },
  { family: "Source Serif 4", package: "source-serif-4", style: "normal", weights: [400, 600] },
  { family: "Source Serif 4", package: "source-serif-4", style: "italic", weights: [400, 400] },
];

/** What browsers apply by themselves, and the figures of one width that tables ask for. */
export const features = [
  "calt",
  "ccmp",
  "clig",
  "kern",
  "liga",
  "locl",
  "mark",
  "mkmk",
  "rclt",
  "rlig",
  "rvrn",
  "tnum",
];
