import * as z from "zod";
import { storedSettings } from "~/question-kinds/stored-settings";

/** Nothing is chosen for a text. */
export const textSettings = storedSettings(z.strictObject({}).nullable(), () => ({ kind: "text" }));
