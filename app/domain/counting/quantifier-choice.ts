import * as z from "zod";
import { quantifiers } from "./quantifier-rules";

/** An editor's own word for a number, with the reason for it (Paragraph.quantifierChoice). */
export const quantifierChoiceSchema = z.strictObject({ quantifier: z.enum(quantifiers), reason: z.string() });
export type QuantifierChoice = z.infer<typeof quantifierChoiceSchema>;
