import { copyKey, tryStorage } from "~/components/form/saving/browser-storage";
import type { Copy } from "~/components/form/saving/saver";
import type { Language } from "~/language/language";

/** A text that was typed and not saved, when, and the revision that it started from. */
export type KeptText = { at: Date; text: string; revision: number };

export type ParagraphCopy = Copy<string> & { key: string; read(): KeptText | null };

function parse(stored: string | null): KeptText | null {
  if (stored === null) return null;
  const { at, text, revision } = JSON.parse(stored) as { at?: unknown; text?: unknown; revision?: unknown };
  if (typeof at !== "string" || typeof text !== "string" || typeof revision !== "number") return null;
  return { at: new Date(at), text, revision };
}

type Place = { userId: string; paragraphId: string; language: Language };

/** The copy of one language version of a paragraph, of one person in this browser. */
export function paragraphCopyOf({ userId, paragraphId, language }: Place): ParagraphCopy {
  const key = copyKey("paragraph", { userId, place: `${paragraphId}:${language}` });
  return {
    key,
    read: () => tryStorage((storage) => parse(storage.getItem(key))),
    write: (text, revision) =>
      tryStorage((storage) => storage.setItem(key, JSON.stringify({ at: new Date(), text, revision }))),
    clear: () => tryStorage((storage) => storage.removeItem(key)),
  };
}
