import type { FormValues } from "~/http/guard/read-form.server";

export const isPassword = (name: string) => /password/i.test(name);

/** What was typed, as far as it may be returned: no password ever is. */
export function withoutPasswords(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !isPassword(name)));
}

/** Whether a form asks for a password: such a form is typed again, never carried along. */
export function holdsPassword(values: FormValues): boolean {
  return Object.keys(values).some(isPassword);
}
