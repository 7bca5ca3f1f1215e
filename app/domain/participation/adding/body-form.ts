import * as z from "zod";
import { emailField } from "~/domain/account/account-fields";
import { nameFormsSchema } from "~/domain/participation/names/forms-schema";
import { participantClasses, stakeholderCategories } from "~/domain/participant/participant-schema";
import { languages } from "~/language/language";

const longestName = 300;

/** What is typed of a name: one line, and no characters that are not seen. */
const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most, "nameTooLong")
    .refine((text) => !/\p{Cf}/u.test(text), "controlCharacters");

const bodyClasses = participantClasses.filter((one) => one !== "member-state" && one !== "associate-member");

/** A body that is added by hand. Its fields have the names of the columns of a file: see import-columns.ts. */
export const bodyFormSchema = z.object({
  nameEn: line(longestName),
  nameFr: line(longestName),
  nameRu: line(longestName),
  acronym: line(40),
  class: z.enum(bodyClasses, { error: "classMissing" }),
  category: z.union([z.literal(""), z.enum(stakeholderCategories)], { error: "unknownCategory" }),
  accreditation: line(longestName),
  countries: line(longestName),
  languages: z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(z.enum(languages))),
  email: z.union([z.literal(""), emailField], { error: "emailInvalid" }),
  contact: line(200),
  ...nameFormsSchema.partial().shape,
});

export type BodyForm = z.output<typeof bodyFormSchema>;
