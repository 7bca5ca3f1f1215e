import * as z from "zod";
import { storedSettings } from "~/question-kinds/stored-settings";
import { mostEntries, usualMost } from "./list-value";

const schema = z.strictObject({ most: z.number().int().min(1).max(mostEntries).default(usualMost) }).nullable();

export const listSettings = storedSettings(schema, (stored) => ({ kind: "list", most: stored?.most ?? usualMost }));
