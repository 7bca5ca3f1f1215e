import * as z from "zod";

const participantField = z.string().min(1, "participantMissing").max(200, "participantMissing");

/** `version`: the one that the person read. */
export const alignSchema = z.object({
  participant: participantField,
  version: z.coerce.number().int().positive(),
  confirmed: z.literal("on", "alignmentNotConfirmed"),
});

export const endAlignmentSchema = z.object({ participant: participantField });

export type AlignmentKey = { review: string; number: number; participant: string };
