import type { FrozenAnswerRow } from "~/db/queries/list-frozen-answers.server";
import type { Mask } from "~/db/queries/public/masked-spans";
import type { StoredJson } from "~/db/queries/values";
import { levelOf } from "~/domain/counting/publication-level";
import { maskedText } from "~/language/text/masked-text";
import { sha256 } from "~/language/text/sha256.server";
import { publicCanonicalText } from "./frozen-text.server";

type Maskable = { text: string; value: StoredJson; masks: readonly Mask[] };

/**
 * An answer as the public reads it: a sign in place of each masked span. Of another kind than text it is its plain text
 * then, since its value has the words too.
 */
export function withoutMasked<A extends Maskable>(answer: A): A {
  if (answer.masks.length === 0) return answer;
  return { ...answer, text: maskedText(answer.text, answer.masks), value: null };
}

/** What everybody may read of these answers with the name of their authors: null in place of an answer they may not. */
export function shownAnswers(answers: readonly FrozenAnswerRow[]): (FrozenAnswerRow | null)[] {
  return answers.map((answer) => (levelOf(answer.level) === "public" ? withoutMasked(answer) : null));
}

/** Of the part of a version that everybody may read; null where that is the whole text. */
export type PublicPart = { publicSha256: string | null; publicWords: number | null };

type Version = { version: number; canonicalHead: unknown };

/** The columns of a version that say what the public reads of it; null where it reads the whole text. */
export function publicPartOf(version: Version, answers: readonly FrozenAnswerRow[]): PublicPart {
  const shown = shownAnswers(answers);
  const text = publicCanonicalText({ ...version, answers }, shown);
  if (text === null) return { publicSha256: null, publicWords: null };
  const publicWords = shown.reduce((sum, answer) => sum + (answer?.wordCount ?? 0), 0);
  return { publicSha256: sha256(text), publicWords };
}
