import * as z from "zod";
import { textMark } from "~/language/text/text-mark";
import { segments } from "./meeting-parts";

/** How a change of the record is kept, so that it can be undone: what was before and what is after. */

const inputPlace = z.union([z.object({ sessionId: z.string() }), z.object({ segment: z.enum(segments) })]);

/** A statement as it is in the record. */
const inputState = z.object({
  participantId: z.string(),
  position: z.int(),
  printedName: z.json().optional(),
  capacity: z.string(),
  language: z.string().nullable(),
  text: z.string().nullable(),
  onBehalfOf: z.array(z.string()),
});

const recordChange = z.discriminatedUnion("what", [
  z.object({ what: z.literal("attendance"), part: z.string(), participantId: z.string(), present: z.boolean() }),
  z.object({
    what: z.literal("input"),
    id: z.string(),
    place: inputPlace,
    before: inputState.nullable(),
    after: inputState.nullable(),
  }),
  z.object({ what: z.literal("order"), place: inputPlace, first: z.string(), second: z.string() }),
  z.object({
    what: z.literal("reply"),
    sessionId: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
  }),
]);

export const recordChangesSchema = z.array(recordChange);

export type InputPlace = z.infer<typeof inputPlace>;
export type InputState = z.infer<typeof inputState>;
export type RecordChange = z.infer<typeof recordChange>;

/** A mark of what a statement says, by which a correction notices that someone else has corrected it since. */
export function statementMark(state: Omit<InputState, "position" | "printedName">): string {
  const { participantId, onBehalfOf, capacity, language, text } = state;
  return textMark(JSON.stringify([participantId, onBehalfOf, capacity, language, text]));
}

function inverse(change: RecordChange): RecordChange {
  switch (change.what) {
    case "attendance":
      return { ...change, present: !change.present };
    case "order":
      return { ...change, first: change.second, second: change.first };
    case "input":
      return { ...change, before: change.after, after: change.before };
    case "reply":
      return { ...change, before: change.after, after: change.before };
  }
}

/** The changes that lead back to before these, the last one first. */
export function inverseOf(changes: readonly RecordChange[]): RecordChange[] {
  return changes.map(inverse).reverse();
}

/** The participant that a change is about; null for an exchange of two places. */
export function participantOf(change: RecordChange): string | null {
  if (change.what === "attendance") return change.participantId;
  if (change.what === "order") return null;
  if (change.what === "reply") return change.after ?? change.before;
  return (change.after ?? change.before)?.participantId ?? null;
}

/** What a change did, as messages and the audit record name it. */
export function deedOf(change: RecordChange): string {
  switch (change.what) {
    case "attendance":
      return change.present ? "attends" : "attendsNot";
    case "order":
      return "moved";
    case "reply":
      return change.after === null ? "replyRemoved" : "replied";
    case "input":
      if (change.before === null) return "spoke";
      return change.after === null ? "spokeNot" : "corrected";
  }
}
