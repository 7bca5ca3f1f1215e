import { typedText, type FormFailure } from "~/components/form/form-failure";
import { rangeToUtf16, type Range as Passage } from "~/language/text/code-points";

/** The codes that were ticked. */
export function typedCodes(failure: FormFailure | null): string[] | null {
  return failure ? [failure.values["codes"] ?? []].flat() : null;
}

/** The passage that was chosen, in UTF-16 units of the text. */
export function typedPassage(failure: FormFailure | null, text: string): Passage | null {
  const startsAt = typedText(failure, "startsAt");
  const endsAt = typedText(failure, "endsAt");
  if (!startsAt || !endsAt) return null;
  return rangeToUtf16(text, { startsAt: Number(startsAt), endsAt: Number(endsAt) });
}
