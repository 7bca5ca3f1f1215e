import * as z from "zod";

/** A number in an address, written in the one way that leads there: "7", not "07" or "7.0". */
export const numberParam = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);

/** Whether an address names one record that no public list names: such as a submission, a paragraph or an account. */
export function namesRecord(params: Readonly<Record<string, string | undefined>>): boolean {
  return Object.keys(params).some((name) => name.endsWith("Id") || name === "invitation");
}
