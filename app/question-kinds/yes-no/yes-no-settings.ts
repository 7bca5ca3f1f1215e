import * as z from "zod";
import { storedSettings } from "~/question-kinds/stored-settings";

/** Where nothing is chosen, a text can be added. */
const schema = z.strictObject({ comment: z.boolean().default(true) }).nullable();

export const yesNoSettings = storedSettings(schema, (stored) => ({ kind: "yes-no", comment: stored?.comment ?? true }));
