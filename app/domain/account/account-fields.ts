import * as z from "zod";
import { languages } from "~/language/language";
import { isTimeZone } from "~/language/time-zone";
import { passwordLengthFault } from "./password-rule";

/** Fields that several forms about accounts have; the messages are keys of the `error` namespace. */
export const emailField = z
  .string()
  .trim()
  .min(1, { error: "emailMissing", abort: true })
  .max(254, { error: "emailInvalid", abort: true })
  .regex(/^[^\s@]+@[^\s@]+$/, "emailInvalid");

export const nameField = z.string().trim().min(1, "nameMissing").max(200, "nameTooLong");

export const languageField = z.enum(languages, { error: "languageMissing" });

/** A time zone (IANA), or null for that of the review. */
export const zoneField = z
  .string()
  .refine((zone) => zone === "" || isTimeZone(zone), "zoneUnknown")
  .transform((zone) => zone || null);

/** The rest of the rule needs to know whose password it is: see password-rule.ts. */
export const newPasswordField = z.string().superRefine((value, ctx) => {
  const message = passwordLengthFault(value);
  if (message) ctx.addIssue({ code: "custom", message });
});

/** A password as it is typed to show who one is. */
export const passwordField = z.string().min(1, "passwordMissing").max(1024, "passwordTooLong");

type Repeated = { newPassword: string; repeatPassword: string };

export const repeatsPassword = (values: Repeated) => values.newPassword === values.repeatPassword;
export const passwordsDiffer = { path: ["repeatPassword"], message: "passwordsDiffer" };
