import * as z from "zod";

export const shortestPassword = 12;
export const longestPassword = 128;

/** E-mail and password as typed at sign-in; the messages are keys of the `error` namespace. */
export const signInSchema = z.object({
  email: z.string().trim().min(1, "emailMissing").max(254, "emailInvalid"),
  password: z.string().min(1, "passwordMissing").max(1024, "passwordTooLong"),
  next: z.string().optional(),
});

const newPassword = z
  .string()
  .refine((value) => [...value].length >= shortestPassword, "passwordTooShort")
  .refine((value) => [...value].length <= longestPassword, "passwordTooLong");

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
