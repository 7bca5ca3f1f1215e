import * as z from "zod";
import { emailField, languageField, nameField } from "~/domain/account/account-fields";
import { countryCodes } from "~/domain/participant/countries.server";
import { stakeholderCategories } from "~/domain/participant/participant-schema";
import { isLanguage } from "~/language/language";
import { hasVisibleText } from "~/language/text/visible-text";

const longestText = 2000;
const longestName = 200;
const longestAcronym = 40;
const longestAccreditation = 300;

/** One line, its blanks made single. */
const line = z.string().transform((text) => text.replace(/\s+/gu, " ").trim());

/** A line that may be empty: then null. */
const optionalLine = (longest: number, tooLong: string) =>
  line.pipe(z.string().max(longest, tooLong)).transform((text) => (hasVisibleText(text) ? text : null));

const longText = (missing: string) =>
  z.string().trim().max(longestText, "reasonTooLong").refine(hasVisibleText, missing);

/** A list of checkboxes: nothing, one value or several. */
const checked = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => [...new Set(value === undefined ? [] : [value].flat())]);

/** What a body that asks to take part says of itself. */
export const registrationFormSchema = z.object({
  name: line.pipe(z.string().max(longestName, "nameTooLong").refine(hasVisibleText, "bodyNameMissing")),
  nameLanguage: languageField,
  acronym: optionalLine(longestAcronym, "acronymTooLong"),
  category: z.enum(stakeholderCategories, { error: "bodyCategoryMissing" }),
  accreditation: optionalLine(longestAccreditation, "accreditationTooLong"),
  countries: checked.refine((codes) => codes.every((code) => countryCodes.has(code)), "countryUnknown"),
  languages: checked
    .refine((all) => all.every(isLanguage), "languageMissing")
    .transform((all) => all.filter(isLanguage)),
  contactName: nameField,
  email: emailField,
  reason: longText("whyMissing"),
});
export type RegistrationForm = z.output<typeof registrationFormSchema>;

const key = { registration: z.string().max(100) };

/** `body` is the slug of the existing body as which it is accepted, "new", or "other": then `other` names it. */
export const acceptFormSchema = z.object({
  ...key,
  body: z.string({ error: "bodyMissing" }).min(1, "bodyMissing").max(200),
  other: z.string().trim().max(longestName, "nameTooLong").default(""),
});
export type AcceptForm = z.output<typeof acceptFormSchema>;

export const askFormSchema = z.object({ ...key, message: longText("questionMissing") });

export const declineFormSchema = z.object({ ...key, message: longText("declineReasonMissing") });

export type MessageForm = z.output<typeof askFormSchema>;
