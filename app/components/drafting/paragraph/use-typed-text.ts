import { useNavigation } from "@remix-run/react";
import { useState } from "react";
import type { Language } from "~/language/language";
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
  const { conflict } = answer ?? {};
  const merge = conflict?.merges[language];
  return {
    text: merge?.proposal ?? typed ?? text,
    base: text,
    revision: conflict && merge ? conflict.revision : typedOn,
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
 * What was sent came back with a proposal that joins it with what somebody else saved: it takes the place of the text.
 * Who typed on meanwhile keeps the text and its old revision, so that the next save proposes again.
 */
function afterAnswer(typed: Typed, language: Language, answer: TypedAnswer | null): Typed {
  const { conflict } = answer ?? {};
  const merge = conflict?.merges[language];
  const untouched = typed.text === typed.sent;
  if (!conflict || !merge || !untouched) return { ...typed, answer };
  return { ...typed, answer, text: merge.proposal, revision: conflict.revision };
}

/**
 * A text as it is typed, with the revision that it started from. What somebody else saves meanwhile never replaces what
 * is being typed: it comes back as a proposal to join both when this field is saved.
 */
export function useTypedText(saved: Saved, answer: TypedAnswer | null) {
  const sending = useNavigation().formData?.get(`text-${saved.language}`);
  const [typed, setTyped] = useState(() => begin(saved, answer));
  let now = typed;
  if (typeof sending === "string" && sending !== now.sent) now = { ...now, sent: sending };
  if (answer !== now.answer) now = afterAnswer(now, saved.language, answer);
  if (saved.revision !== now.seen) now = afterSave(now, saved);
  if (now !== typed) setTyped(now);
  return { text: now.text, revision: now.revision, type: (text: string) => setTyped({ ...now, text }) };
}
