import * as z from "zod";

const counted = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .transform(Number);

/** How addresses name a submission of one's own, a version that was sent, and an answer in it. */
export const submissionKeySchema = z.object({ submissionId: z.string().max(64) });
export const ownVersionKeySchema = submissionKeySchema.extend({ version: counted });
export type OwnVersionKey = z.infer<typeof ownVersionKeySchema>;
/** 0 means the general questions: see review/question-scope.ts. */
export const sessionKeySchema = submissionKeySchema.extend({
  session: z.union([z.literal("0").transform(Number), counted]),
});
export type SessionKey = z.infer<typeof sessionKeySchema>;
export const answerKeySchema = sessionKeySchema.extend({ question: counted });
export type AnswerKey = z.infer<typeof answerKeySchema>;
