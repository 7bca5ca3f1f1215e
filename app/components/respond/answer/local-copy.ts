import { isLanguage } from "~/language/language";
import { isQuestionKind } from "~/question-kinds/kind";
import { rulesOf } from "~/question-kinds/register";
import type { TypedAnswer } from "~/question-kinds/typed-answer";
import type { Copy } from "./answer-saver";

const prefix = "rapporteur:answer:";

export type StoredCopy = { at: Date; answer: TypedAnswer };

export type LocalCopy = Copy & { key: string; read(): StoredCopy | null };

/** A browser may refuse storage (private windows, full disk): then there is no copy, and nothing else changes. */
function tryStorage<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(window.localStorage);
  } catch {
    return null;
  }
}

function parse(stored: string | null): StoredCopy | null {
  if (stored === null) return null;
  const value = JSON.parse(stored) as { at?: unknown; answer?: Partial<TypedAnswer> };
  const { kind = "text", language, objectives, complete, ...fields } = value.answer ?? {};
  if (typeof value.at !== "string" || !isQuestionKind(kind) || !isLanguage(language)) return null;
  const { fromTyped, toTyped } = rulesOf(kind);
  const answer = {
    ...toTyped(fromTyped(fields)),
    kind,
    language,
    objectives: objectives ?? [],
    complete: complete ?? false,
  };
  return { at: new Date(value.at), answer };
}

/** Removes what other people left in this browser. */
export function dropCopiesOfOthers(userId: string): void {
  tryStorage((storage) => {
    const own = `${prefix}${userId}:`;
    for (const key of Object.keys(storage)) {
      if (key.startsWith(prefix) && !key.startsWith(own)) storage.removeItem(key);
    }
  });
}

/** Removes every unsaved text of this browser: at sign-out. */
export function dropAllCopies(): void {
  dropCopiesOfOthers("");
}

/** The copy of one answer of one person in this browser. */
export function localCopyOf(userId: string, place: string): LocalCopy {
  const key = `${prefix}${userId}:${place}`;
  return {
    key,
    read: () => tryStorage((storage) => parse(storage.getItem(key))),
    write: (answer) => tryStorage((storage) => storage.setItem(key, JSON.stringify({ at: new Date(), answer }))),
    clear: () => tryStorage((storage) => storage.removeItem(key)),
  };
}
