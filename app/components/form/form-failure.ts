/** What came back from a form that did not pass: the errors, and what was entered. */
export type FormFailure = {
  fieldErrors: Record<string, string[]>;
  values: Record<string, string | string[]>;
};

/** What was entered in a field of one value; null where nothing came back. */
export function typedText(failure: FormFailure | null, name: string): string | null {
  const value = failure?.values[name];
  return typeof value === "string" ? value : null;
}
