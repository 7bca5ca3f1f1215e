/** Why a span is masked: the public reads it beside the text, in the language of the page. */
export const maskReasons = ["personal-data", "safety", "legal"] as const;
export type MaskReason = (typeof maskReasons)[number];

/** The reason in a stored row. */
export function maskReasonOf(stored: string): MaskReason {
  return maskReasons.find((reason) => reason === stored) ?? "personal-data";
}
