import * as z from "zod";

const text = z.string().trim().max(2000, "noteTooLong");

export const askReturnSchema = z.object({ reason: text.min(1, "returnReasonMissing") });

export const declineReturnSchema = z.object({ answer: text.min(1, "declineReasonMissing") });
