import { isBlocked } from "~/language/text/masked-text";
import type { NewExcerpt } from "./coding-schema";
import { codePointLength, sliceCodePoints, snapToGraphemes, type Range } from "~/language/text/code-points";

/**
 * An excerpt is a passage of a frozen answer that a reviewer marked and gave one or more codes of the codebook. Its
 * offsets count code points of the frozen text, which never changes, so they always lead to the same words. Passages
 * may overlap. Only the reviewer who made an excerpt changes or removes it; what is removed can be restored.
 */

/**
 * How far a text is coded, by the number of reviewers who marked something in it; `read`: some read it, and all of them
 * found nothing to mark.
 */
export type CodingStatus = "uncoded" | "read" | "one" | "two";

/** `two` means two reviewers or more; `readings` are those who found nothing to mark. */
export function codingStatus(reviewerIds: readonly string[], readings: number): CodingStatus {
  const reviewers = new Set(reviewerIds).size;
  if (reviewers === 0) return readings > 0 ? "read" : "uncoded";
  return reviewers === 1 ? "one" : "two";
}

/** Forms compose letters and end lines by LF; a frozen text need not have come by a form. */
function asTyped(text: string): string {
  return text.replace(/\r\n?/g, "\n").normalize("NFC");
}

type Checked =
  { passage: Range & { quote: string } } | { error: "passageMissing" | "passageDiffers" | "passageMasked" };

/**
 * The passage that an excerpt takes from a frozen text: the range in code points, widened where it would split a
 * grapheme, and its words. An empty, blank or impossible range is missing; a quote that is not in the text there differs.
 */
export function checkPassage(
  text: string,
  input: Pick<NewExcerpt, "passage"> & { quote?: string | undefined },
): Checked {
  const asked = input.passage;
  if (asked.startsAt >= asked.endsAt || asked.endsAt > codePointLength(text)) return { error: "passageMissing" };
  const range = snapToGraphemes(text, asked);
  const quote = sliceCodePoints(text, range);
  if (quote.trim() === "") return { error: "passageMissing" };
  if (isBlocked(quote)) return { error: "passageMasked" };
  const seen = [quote, sliceCodePoints(text, asked)].map(asTyped);
  if (input.quote !== undefined && !seen.includes(asTyped(input.quote))) return { error: "passageDiffers" };
  return { passage: { ...range, quote } };
}
