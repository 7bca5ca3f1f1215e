import * as z from "zod";
import { maskReasons } from "./mask-reasons";

const mostSpans = 300;

/** How a ticked suggestion is named: "12-34", in code points. */
const spanField = z
  .string()
  .regex(/^\d{1,7}-\d{1,7}$/)
  .transform((typed) => {
    const [startsAt = 0, endsAt = 0] = typed.split("-").map(Number);
    return { startsAt, endsAt };
  });

export const maskFormSchema = z.object({
  answer: z.string().max(64),
  spans: z
    .union([z.string().transform((one) => [one]), z.array(z.string()).max(mostSpans)])
    .default([])
    .pipe(z.array(spanField)),
  /** Words of the answer, as they are in it. */
  words: z.string().trim().max(2000, "maskWordsTooLong").default(""),
  reason: z.enum(maskReasons, "maskReasonMissing"),
});

export type MaskForm = z.output<typeof maskFormSchema>;

/** Which span: where it begins in its answer, in code points. */
export const unmaskFormSchema = z.object({ answer: z.string().max(64), startsAt: z.coerce.number().int().min(0) });

export type UnmaskForm = z.output<typeof unmaskFormSchema>;
