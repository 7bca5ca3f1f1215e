import { isWebAddress } from "~/language/text/web-address";

/** A footnote in the parts in which it is printed: "Words (address)." */
export type PrintedFootnote = {
  /** Without a closing full stop. */
  words: string;
  /** What the words link to on a screen; null for anything but an address of the web. */
  href: string | null;
  /** Printed behind the words, for paper follows no link; null where the words are the address or hold it. */
  address: string | null;
  /** Closes the note, unless its words close with another mark. */
  stop: string;
};

export function printedFootnote(text: string, url: string | null): PrintedFootnote {
  const href = url !== null && isWebAddress(url) ? url : null;
  const written = (text.trim() === "" ? (url ?? "") : text).trim();
  const words = written.replace(/(?<![.])\.$/u, "");
  const address = href === null || words.includes(href) ? null : href;
  const closed = /[.!?…][»”"’)]?$/u.test(words) && address === null;
  return { words, href, address, stop: closed || words === "" ? "" : "." };
}
