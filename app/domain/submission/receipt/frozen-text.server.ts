import { isLanguage } from "~/language/language";
import { canonicalHeadSchema, canonicalText, type CanonicalHead, type CanonicalPart } from "./canonical-text";
import { publicAnnexes } from "~/domain/submission/annex/annex-rules";
import { publicNotApplicable } from "~/domain/submission/not-applicable/not-applicable-rules";
import { sha256 } from "~/language/text/sha256.server";

export type FrozenText = {
  version: number;
  /** SubmissionVersion.canonicalHead as it is stored. */
  canonicalHead: unknown;
  /** In the order of their positions. */
  answers: readonly { language: string; text: string; objectives: number[] }[];
};

function build(
  { answers: places, ...head }: CanonicalHead,
  { version, answers: frozen }: FrozenText,
  part: CanonicalPart = "submission",
): string {
  const answers = places.map((place, index) => {
    const { text = "", language, objectives = [] } = frozen[index] ?? {};
    return { ...place, language: isLanguage(language) ? language : ("en" as const), objectives, text };
  });
  return canonicalText({ ...head, version, answers }, part);
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

type Shown = { language: string; text: string; objectives: number[] };

/**
 * The canonical text of the part of a version that everybody may read; null where that is the whole. `shown` has, for
 * each answer in order, what the public reads of it: null where it reads nothing.
 */
export function publicCanonicalText(frozen: FrozenText, shown: readonly (Shown | null)[]): string | null {
  const head = canonicalHeadSchema.parse(frozen.canonicalHead);
  const annexes = publicAnnexes(head.annexes);
  const notApplicable = publicNotApplicable(head.notApplicable);
  const hidden =
    (head.annexes?.length ?? 0) - annexes.length + ((head.notApplicable?.length ?? 0) - notApplicable.length);
  if (hidden === 0 && frozen.answers.every(({ text }, at) => shown[at]?.text === text)) return null;
  const places = head.answers.filter((_, at) => shown[at]);
  const answers = shown.filter((answer) => answer !== null);
  return build({ ...head, answers: places, annexes, notApplicable }, { ...frozen, answers }, "public-part");
}
