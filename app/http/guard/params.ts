import * as z from "zod";

/** A number in an address, written in the one way that leads there: "7", not "07" or "7.0". */
export const numberParam = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);
