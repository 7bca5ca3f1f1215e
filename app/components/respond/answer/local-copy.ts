import { copyKey, tryStorage } from "~/components/form/saving/browser-storage";
import type { Copy } from "~/components/form/saving/saver";
import { isLanguage } from "~/language/language";
import { isQuestionKind } from "~/question-kinds/kind";
import { rulesOf } from "~/question-kinds/register";
import type { TypedAnswer } from "~/question-kinds/typed-answer";

/**
 * What was typed and not saved, when, and the revision it started from; 0 where that is not known. `signedOut` where only
 * the end of the sign-in kept it from being saved.
 */
export type StoredCopy = { at: Date; answer: TypedAnswer; revision: number; signedOut: boolean };

export type LocalCopy = Copy<TypedAnswer> & { key: string; read(): StoredCopy | null };

function parse(stored: string | null): StoredCopy | null {
  if (stored === null) return null;
  const value = JSON.parse(stored) as {
    at?: unknown;
    revision?: unknown;
    signedOut?: unknown;
    answer?: Partial<TypedAnswer>;
  };
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
  const revision = typeof value.revision === "number" ? value.revision : 0;
  return { at: new Date(value.at), answer, revision, signedOut: value.signedOut === true };
}

/** The copy of one answer of one person in this browser. */
export function localCopyOf(userId: string, place: string): LocalCopy {
  const key = copyKey("answer", { userId, place });
  return {
    key,
    read: () => tryStorage((storage) => parse(storage.getItem(key))),
    write: (answer, revision, signedOut = false) => {
      const stored = JSON.stringify({ at: new Date(), revision, signedOut, answer });
      tryStorage((storage) => storage.setItem(key, stored));
    },
    clear: () => tryStorage((storage) => storage.removeItem(key)),
  };
}
