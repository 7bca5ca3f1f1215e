import * as z from "zod";
import { optionalParam } from "~/domain/shared/query-params";

/** How forms name a whole part ("2") or a question in it ("2.1"); 0 are the general questions. */
const placeField = z.string().regex(/^\d{1,4}(\.\d{1,4})?$/, "givenPlaceMissing");

export const giveQuestionsSchema = z.object({
  member: z.string().min(1, "memberMissing").max(64, "memberMissing"),
  place: placeField,
  /** A day in the time zone of the review. */
  due: optionalParam(z.iso.date("dueInvalid")),
  note: z.string().trim().max(500, "givenNoteTooLong"),
});
export type GiveQuestionsInput = z.output<typeof giveQuestionsSchema>;

export const assignmentKeySchema = z.object({ assignment: z.string().max(64) });
