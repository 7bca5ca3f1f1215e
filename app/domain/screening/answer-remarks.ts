import type * as z from "zod";

/** Characters that a remark on one answer may have. */
export const longestRemark = 2000;

/** What the secretariat says of one answer when it returns a version. */
export type RemarkInput = { frozenAnswerId: string; text: string };

const prefix = "remark.";

/** The field of the form of a return that holds the remark on an answer. */
export function remarkField(frozenAnswerId: string): string {
  return prefix + frozenAnswerId;
}

/** The remarks among the fields of a form, as they were typed, by the answer they are about. */
export function remarksTyped(values: Record<string, unknown>): RemarkInput[] {
  return Object.entries(values).flatMap(([name, value]) =>
    name.startsWith(prefix) && typeof value === "string" && value.trim() !== ""
      ? [{ frozenAnswerId: name.slice(prefix.length), text: value.trim() }]
      : [],
  );
}

/** Adds the remarks to what was read of a form; an error names the field of the remark that is too long. */
export function withRemarks<T extends Record<string, unknown>>(form: T, context: z.core.$RefinementCtx<T>) {
  const remarks = remarksTyped(form);
  for (const { frozenAnswerId, text } of remarks) {
    if ([...text].length <= longestRemark) continue;
    context.issues.push({
      code: "custom",
      path: [remarkField(frozenAnswerId)],
      message: "reasonTooLong",
      input: text,
    });
  }
  return { ...form, remarks };
}
