import * as z from "zod";
import { emailField, newPasswordField, passwordField, passwordsDiffer, repeatsPassword } from "./account-fields";

/** E-mail and password as typed at sign-in; the messages are keys of the `error` namespace. */
export const signInSchema = z.object({ email: emailField, password: passwordField, next: z.string().optional() });

export const changePasswordSchema = z
  .object({ currentPassword: passwordField, newPassword: newPasswordField, repeatPassword: z.string() })
  .refine(repeatsPassword, passwordsDiffer);

/** The key under which an address is found: case and outer spaces do not count. */
export function emailKey(email: string): string {
  return email.trim().normalize("NFKC").toLowerCase();
}
