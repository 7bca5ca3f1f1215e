import * as z from "zod";
import { eachLanguage, languages, type Language } from "~/language/language";
import { localizedTextSchema, readText, type ReadText } from "~/language/localized-text";

/** `Review.contact`: the office that people write to, as it is called in each language, and its address. */
export const reviewContactSchema = z.object({ office: localizedTextSchema, email: z.string() });

export type ReviewContact = z.infer<typeof reviewContactSchema>;

/** Where the secretariat of a review is reached, in the language of the page. */
export type Contact = { office: ReadText; email: string };

/** A stored contact; null where a review has none. */
export function readContact(stored: unknown, language: Language): Contact | null {
  const contact = reviewContactSchema.safeParse(stored);
  if (!contact.success || contact.data.email === "") return null;
  return { office: readText(contact.data.office, language), email: contact.data.email };
}

/** What is typed: the office in one language or more, and whether the staff must use a second factor. */
export const contactFormSchema = z
  .object({
    ...Object.fromEntries(
      languages.map((language) => [`office-${language}`, z.string().trim().max(200, "nameTooLong")]),
    ),
    email: z
      .string()
      .trim()
      .max(254, "emailInvalid")
      .regex(/^([^\s@]+@[^\s@]+)?$/, "emailInvalid"),
    secondFactor: z.literal("yes").optional(),
  })
  .transform((form) => {
    const typed = form as Record<string, string | undefined>;
    return {
      office: eachLanguage((language) => typed[`office-${language}`] ?? ""),
      email: form.email,
      secondFactorRequired: form.secondFactor === "yes",
    };
  })
  .refine(({ office, email }) => email !== "" || languages.every((language) => office[language] === ""), {
    path: ["email"],
    message: "emailMissing",
  })
  .refine(({ office, email }) => email === "" || languages.some((language) => office[language] !== ""), {
    path: [`office-${languages[0]}`],
    message: "officeMissing",
  });

export type ContactInput = z.output<typeof contactFormSchema>;
