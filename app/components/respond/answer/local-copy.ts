import { copyKey, readKept, replaceKept, tryStorage } from "~/components/form/saving/browser-storage";
import type { Copy, Unanswered } from "~/components/form/saving/saver";
import { isLanguage } from "~/language/language";
import { isQuestionKind } from "~/question-kinds/kind";
import { rulesOf } from "~/question-kinds/register";
import type { TypedAnswer } from "~/question-kinds/typed-answer";
import { fieldOfAnswer, type TypedField } from "./typed-field";

/**
 * What keeps a text from being saved. `offline`, `signedOut`: nothing but the connection or the end of the sign-in, so that
 * it is sent by itself; `needsAuthor`: the server has another text, or did not accept this one; `lost`: the answer can
 * no longer be written. Null where nothing was tried.
 */
export type CopyStatus = Unanswered | "needsAuthor" | "lost" | null;

/** What was typed and not saved, when, the revision it started from (0 where that is not known), and in which field. */
export type StoredCopy = {
  at: Date;
  answer: TypedAnswer;
  revision: number;
  status: CopyStatus;
  field: TypedField | null;
};

export type LocalCopy = Copy<TypedAnswer> & {
  key: string;
  read(): StoredCopy | null;
  /** Notes what came of sending it, or removes it where it is saved, unless it was changed in another window. */
  settle(stored: StoredCopy, status: CopyStatus | "saved"): void;
};

const statuses: readonly unknown[] = ["offline", "signedOut", "needsAuthor", "lost"];
const isStatus = (value: unknown): value is NonNullable<CopyStatus> => statuses.includes(value);

function isField(value: unknown): value is TypedField {
  return typeof value === "object" && value !== null && typeof (value as { name?: unknown }).name === "string";
}

function parse(stored: string | null): StoredCopy | null {
  if (stored === null) return null;
  const value = JSON.parse(stored) as {
    at?: unknown;
    revision?: unknown;
    status?: unknown;
    field?: unknown;
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
  // Copies that an earlier release wrote know of the end of the sign-in alone.
  const before = value.signedOut === true ? "signedOut" : null;
  return {
    at: new Date(value.at),
    answer,
    revision: typeof value.revision === "number" ? value.revision : 0,
    status: isStatus(value.status) ? value.status : before,
    field: isField(value.field) ? value.field : null,
  };
}

/** The copy of one answer of one person in this browser. */
export function localCopyOf(userId: string, place: string): LocalCopy {
  const key = copyKey("answer", { userId, place });
  const read = () => tryStorage((storage) => parse(storage.getItem(key)));
  return {
    key,
    read,
    write: (answer, revision, status = null) => {
      const stored = JSON.stringify({ at: new Date(), revision, status, answer, field: fieldOfAnswer(place) });
      tryStorage((storage) => storage.setItem(key, stored));
    },
    clear: () => tryStorage((storage) => storage.removeItem(key)),
    settle: (stored, status) => {
      const kept = readKept(key);
      if (kept === null || JSON.stringify(read()) !== JSON.stringify(stored)) return;
      replaceKept(key, { read: kept, by: status === "saved" ? null : JSON.stringify({ ...stored, status }) });
    },
  };
}
