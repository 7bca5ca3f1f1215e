import * as z from "zod";

/** The last event of the audit record at a moment: with its hash kept elsewhere, nothing before it can be exchanged. */
export const auditHeadSchema = z.object({ sequence: z.number().int(), hash: z.string() });
export type AuditHead = z.infer<typeof auditHeadSchema>;

/** What does not fit: identifiers alone, never content. */
export const integrityFailureSchema = z.discriminatedUnion("kind", [
  /** An event that does not follow from the one before it: changed, removed or put in. */
  z.object({ kind: z.literal("auditEvent"), sequence: z.number().int() }),
  /** An event that was there at an earlier check and is missing or another one. */
  z.object({ kind: z.literal("auditHead"), sequence: z.number().int() }),
  z.object({ kind: z.literal("submission"), review: z.string(), number: z.number(), version: z.number() }),
  z.object({ kind: z.literal("report"), review: z.string(), number: z.number() }),
  z.object({ kind: z.literal("table"), table: z.string() }),
]);
export type IntegrityFailure = z.infer<typeof integrityFailureSchema>;

export const integrityResultSchema = z.object({
  /** How much of each was checked. */
  checked: z.object({ auditEvents: z.number(), submissions: z.number(), reports: z.number(), tables: z.number() }),
  /** Null while nothing is recorded. */
  head: auditHeadSchema.nullable(),
  failures: z.array(integrityFailureSchema),
});
export type IntegrityResult = z.infer<typeof integrityResultSchema>;
