import * as z from "zod";
import { storedSettings } from "~/question-kinds/stored-settings";

export const figuresSettings = storedSettings(z.null(), () => ({ kind: "figures" }));
