import type { FormFailure } from "~/components/form/form-failure";

/** The field in which the address of an invitation is corrected: there is one for each invitation on the page. */
export const correctionField = (invitation: string) => `email-${invitation}`;

/** Whether it is the correction of this invitation that failed. */
export function failedCorrection(failure: FormFailure | null, invitation: string): FormFailure | null {
  const { intent, invitation: named } = failure?.values ?? {};
  return intent === "correct" && named === invitation ? failure : null;
}

/** The errors of a page with invitations, each under the field that it is about. */
export function correctionErrors(failure: FormFailure | null): Record<string, string[]> {
  if (!failure) return {};
  const { intent, invitation } = failure.values;
  if (intent !== "correct" || typeof invitation !== "string") return failure.fieldErrors;
  const { email = [], ...others } = failure.fieldErrors;
  return { ...others, [correctionField(invitation)]: email };
}
