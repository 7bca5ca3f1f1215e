import * as z from "zod";
import type { ParticipantNames } from "~/domain/participant/participant-schema";

const form = z
  .string()
  .trim()
  .max(300, "nameTooLong")
  .refine((text) => !/\p{Cf}/u.test(text), "controlCharacters")
  .transform((text) => text || undefined);

/** French articles as records have them; "none" says that the name has none, "" that it is not known. */
export const frenchArticles = ["", "none", "le", "la", "les", "l'"] as const;

/** The forms of a name that the three languages need; what is left empty is derived from the name. */
export const nameFormsSchema = z.object({
  enWithArticle: form,
  frArticle: z.enum(frenchArticles),
  frDe: form,
  ruGenitive: form,
});
export type NameFormsForm = z.output<typeof nameFormsSchema>;

type TypedForms = { [Name in keyof NameFormsForm]?: NameFormsForm[Name] | undefined };

/** The forms as a record keeps them: null for a name without a French article, undefined for what is derived. */
export function nameFormsIn({
  enWithArticle,
  frArticle = "",
  frDe,
  ruGenitive,
}: TypedForms): Pick<ParticipantNames, keyof NameFormsForm> {
  return { enWithArticle, frArticle: articleOf(frArticle), frDe, ruGenitive };
}

function articleOf(frArticle: NameFormsForm["frArticle"]): string | null | undefined {
  if (frArticle === "") return undefined;
  return frArticle === "none" ? null : frArticle;
}
