import * as z from "zod";

/** The fingerprint of what the reader of a page of the set-up saw. */
export const seenField = { seen: z.string().default("") };

/** A box that is ticked or not. */
export const tickField = z
  .literal("yes")
  .optional()
  .transform((value) => value === "yes");

/** Boxes of which any number may be ticked. */
export const ticksField = z.union([z.string().transform((one) => [one]), z.array(z.string())]).default([]);

/** A whole number between two limits; `message` is the key of the error. */
export const numberField = (least: number, most: number, message: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((number) => number >= least && number <= most, message);

/** A calendar day as a browser sends it; empty where none is given. */
export const dayField = z
  .string()
  .trim()
  .regex(/^(\d{4}-\d{2}-\d{2})?$/, "dateInvalid")
  .refine((typed) => typed === "" || z.iso.date().safeParse(typed).success, "dateInvalid")
  .default("");
