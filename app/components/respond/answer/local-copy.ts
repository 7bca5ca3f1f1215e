import { copyKey, tryStorage } from "~/components/form/saving/browser-storage";
import type { Copy } from "~/components/form/saving/saver";
import { isLanguage } from "~/language/language";
import { isQuestionKind } from "~/question-kinds/kind";
import { rulesOf } from "~/question-kinds/register";
import type { TypedAnswer } from "~/question-kinds/typed-answer";

export type StoredCopy = { at: Date; answer: TypedAnswer };

export type LocalCopy = Copy<TypedAnswer> & { key: string; read(): StoredCopy | null };

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

/** The copy of one answer of one person in this browser. */
export function localCopyOf(userId: string, place: string): LocalCopy {
  const key = copyKey("answer", { userId, place });
  return {
    key,
    read: () => tryStorage((storage) => parse(storage.getItem(key))),
    write: (answer) => tryStorage((storage) => storage.setItem(key, JSON.stringify({ at: new Date(), answer }))),
    clear: () => tryStorage((storage) => storage.removeItem(key)),
  };
}
