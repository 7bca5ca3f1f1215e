import * as z from "zod";
import { passwordLengthFault } from "./password-rule";

/** E-mail and password as typed at sign-in; the messages are keys of the `error` namespace. */
export const signInSchema = z.object({
  email: z
    .string()
    .trim()
    .min(1, { error: "emailMissing", abort: true })
    .max(254, { error: "emailInvalid", abort: true })
    .regex(/^[^\s@]+@[^\s@]+$/, "emailInvalid"),
  password: z.string().min(1, "passwordMissing").max(1024, "passwordTooLong"),
  next: z.string().optional(),
});

/** The rest of the rule needs to know whose password it is: see password-rule.ts. */
const newPassword = z.string().superRefine((value, ctx) => {
  const message = passwordLengthFault(value);
  if (message) ctx.addIssue({ code: "custom", message });
});

export const changePasswordSchema = z
  .object({
    currentPassword: z.string().min(1, "passwordMissing").max(1024, "passwordTooLong"),
    newPassword,
    repeatPassword: z.string(),
  })
  .refine((values) => values.newPassword === values.repeatPassword, {
    path: ["repeatPassword"],
    message: "passwordsDiffer",
  });

/** The key under which an address is found: case and outer spaces do not count. */
export function emailKey(email: string): string {
  return email.trim().normalize("NFKC").toLowerCase();
}
