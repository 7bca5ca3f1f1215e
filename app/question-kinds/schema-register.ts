import type { ContentSchema } from "./content-schema";
import type { ByKind } from "./kind";
import { choiceSchema } from "./choice/choice-schema";
import { dateSchema } from "./date/date-schema";
import { figuresSchema } from "./figures/figures-schema";
import { listSchema } from "./list/list-schema";
import { numberSchema } from "./number/number-schema";
import { textSchema } from "./text/text-schema";
import { yesNoSchema } from "./yes-no/yes-no-schema";

/** What a form of each kind may hold: on the server, and in the browser from the first attempt to go on. */
export const contentSchemas: ByKind<ContentSchema> = {
  text: textSchema,
  choice: choiceSchema,
  list: listSchema,
  number: numberSchema,
  date: dateSchema,
  "yes-no": yesNoSchema,
  figures: figuresSchema,
};
