import * as z from "zod";

const participantField = z.string().min(1, "participantMissing").max(200, "participantMissing");

export const nameSchema = z.object({
  participant: participantField,
  note: z.string().trim().max(1000, "clearanceNoteTooLong"),
});
export type NameInput = z.output<typeof nameSchema>;

/** A participant that is named, by its slug. */
export const namedSchema = z.object({ participant: participantField });

/** The text that a participant reads: of which submission, for which participant. */
export const jointKeySchema = z.object({ submissionId: z.string().max(64), participant: z.string().max(200) });
export type JointKey = z.output<typeof jointKeySchema>;

/** `text`: the mark of the text that the person read. */
export const confirmSchema = z.object({
  confirmed: z.literal("on", "jointNotConfirmed"),
  text: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Why, if the person says so. */
export const reasonSchema = z.object({ reason: z.string().trim().max(2000, "noteTooLong") });
