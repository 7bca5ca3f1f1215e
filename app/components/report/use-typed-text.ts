import { useNavigation } from "@remix-run/react";
import { useState } from "react";
import type { Language } from "~/domain/shared/language";
import { type TypedAnswer, typedValue } from "./typed-answer";

type Saved = { language: Language; text: string; revision: number };

type Typed = {
  text: string;
  /** The text that stood in the field when typing began, and its revision. */
  base: string;
  revision: number;
  /** The revision, the sent text and the answer that the field has taken note of. */
  seen: number;
  sent: string | undefined;
  answer: TypedAnswer | null;
};

function begin({ language, text, revision }: Saved, answer: TypedAnswer | null): Typed {
  const typed = typedValue(answer, `text-${language}`);
  const typedOn = Number(typedValue(answer, `revision-${language}`) ?? revision);
  const clashed = answer?.conflict?.texts[language] !== undefined;
  return {
    text: typed ?? text,
    base: text,
    revision: clashed ? revision : typedOn,
    seen: revision,
    sent: undefined,
    answer,
  };
}

/** A newer saved text: taken over where nothing was typed, kept apart where something was. */
function afterSave(typed: Typed, { text, revision }: Saved): Typed {
  const next = { ...typed, seen: revision };
  if (typed.text === typed.base) return { ...next, text, base: text, revision };
  const mineWasSaved = text === typed.sent?.trim() || text === typed.text.trim();
  return mineWasSaved || text === typed.base ? { ...next, base: text, revision } : next;
}

/**
 * A text as it is typed, with the revision that it started from. What somebody else saves meanwhile never replaces what
 * is being typed: it comes back as a conflict when this field is saved.
 */
export function useTypedText(saved: Saved, answer: TypedAnswer | null) {
  const sending = useNavigation().formData?.get(`text-${saved.language}`);
  const [typed, setTyped] = useState(() => begin(saved, answer));
  let now = typed;
  if (typeof sending === "string" && sending !== now.sent) now = { ...now, sent: sending };
  if (answer !== now.answer) {
    const clashed = answer?.conflict?.texts[saved.language] !== undefined;
    now = { ...now, answer, revision: clashed ? (answer.conflict?.revision ?? now.revision) : now.revision };
  }
  if (saved.revision !== now.seen) now = afterSave(now, saved);
  if (now !== typed) setTyped(now);
  return { text: now.text, revision: now.revision, type: (text: string) => setTyped({ ...now, text }) };
}
