import * as z from "zod";

/** A document and the place in it that a demonstration text paraphrases. */
export const demonstrationSourcesSchema = z.array(z.object({ document: z.string(), place: z.string() }));
export type DemonstrationSource = z.infer<typeof demonstrationSourcesSchema>[number];
