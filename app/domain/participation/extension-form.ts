import * as z from "zod";

/** A later deadline for one participant, in the time zone of its review. */
export const extensionSchema = z.object({
  until: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "extensionInvalid"),
  time: z.string().regex(/^\d{2}:\d{2}$/, "extensionInvalid"),
  late: z
    .literal("yes")
    .optional()
    .transform((value) => value === "yes"),
  reason: z.string().trim().min(1, "reasonForExtension").max(500, "tooLong"),
});
export type ExtensionForm = z.output<typeof extensionSchema>;
