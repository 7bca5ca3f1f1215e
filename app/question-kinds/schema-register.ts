import type { ContentSchema } from "./content-schema";
import type { ByKind } from "./kind";
import { textSchema } from "./text/text-schema";

/** What a form of each kind may hold: on the server, and in the browser from the first attempt to go on. */
export const contentSchemas: ByKind<ContentSchema> = { text: textSchema };
