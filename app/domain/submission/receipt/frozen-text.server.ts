import { isLanguage } from "~/language/language";
import { canonicalHeadSchema, canonicalText, type CanonicalHead } from "./canonical-text";
import { sha256 } from "~/language/text/sha256.server";

type FrozenText = {
  version: number;
  /** SubmissionVersion.canonicalHead as it is stored. */
  canonicalHead: unknown;
  /** In the order of their positions. */
  answers: readonly { language: string; text: string; objectives: number[] }[];
};

function build({ answers: places, ...head }: CanonicalHead, { version, answers: frozen }: FrozenText): string {
  const answers = places.map((place, index) => {
    const { text = "", language, objectives = [] } = frozen[index] ?? {};
    return { ...place, language: isLanguage(language) ? language : ("en" as const), objectives, text };
  });
  return canonicalText({ ...head, version, answers });
}

/** The canonical text of a frozen version: its UTF-8 bytes have the SHA-256 that the receipt states. */
export function frozenCanonicalText(frozen: FrozenText): string {
  return build(canonicalHeadSchema.parse(frozen.canonicalHead), frozen);
}

/** Whether a frozen version still is what its receipt states, with no answer more or less. */
export function fitsReceipt({ sha256: stated, ...frozen }: FrozenText & { sha256: string }): boolean {
  const head = canonicalHeadSchema.safeParse(frozen.canonicalHead);
  if (!head.success || head.data.answers.length !== frozen.answers.length) return false;
  return sha256(build(head.data, frozen)) === stated;
}
