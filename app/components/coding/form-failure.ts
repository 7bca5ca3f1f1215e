import { rangeToUtf16, type Range as Passage } from "~/language/text/code-points";

/** What came back from a form that did not pass: the errors, and what was entered. */
export type FormFailure = {
  fieldErrors: Record<string, string[]>;
  values: Record<string, string | string[]>;
};

/** The codes that were ticked. */
export function typedCodes(failure: FormFailure | null): string[] | null {
  return failure ? [failure.values["codes"] ?? []].flat() : null;
}

export function typedText(failure: FormFailure | null, name: string): string | null {
  const value = failure?.values[name];
  return typeof value === "string" ? value : null;
}

/** The passage that was chosen, in UTF-16 units of the text. */
export function typedPassage(failure: FormFailure | null, text: string): Passage | null {
  const startsAt = typedText(failure, "startsAt");
  const endsAt = typedText(failure, "endsAt");
  if (!startsAt || !endsAt) return null;
  return rangeToUtf16(text, { startsAt: Number(startsAt), endsAt: Number(endsAt) });
}
