import type { FormFailure } from "~/components/form/form-failure";

/** The id of a field of a form about one registration: a page has many of them. */
export const fieldOf = (field: string, registration: string) => `${field}-${registration}`;

/** What failed, where it is about this registration. */
export function failureOf(failure: FormFailure | null, registration: string): FormFailure | null {
  return failure?.values["registration"] === registration ? failure : null;
}

/** The id of the field that the message of a decision is typed into: asking and declining have one each. */
export const messageField = (intent: string, registration: string) => fieldOf(`${intent}-message`, registration);

/** The errors of the page, each under the id of its field. */
export function errorsOfPage(failure: FormFailure | null): Record<string, string[]> {
  if (!failure) return {};
  const { registration, intent } = failure.values;
  if (typeof registration !== "string" || typeof intent !== "string") return failure.fieldErrors;
  const idOf = (field: string) =>
    field === "message" ? messageField(intent, registration) : fieldOf(field, registration);
  return Object.fromEntries(
    Object.entries(failure.fieldErrors).map(([field, keys]) => [field === "" ? "" : idOf(field), keys]),
  );
}
