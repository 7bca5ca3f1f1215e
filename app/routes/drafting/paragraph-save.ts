import * as z from "zod";
import { typedTexts, typedTextsSchema } from "~/domain/report/paragraph/paragraph-schema";
import { translateParagraph } from "~/domain/report/paragraph/translate-paragraph.server";
import { writeParagraph } from "~/domain/report/paragraph/write-paragraph.server";
import { defineIntents } from "~/http/guard/define-route.server";
import { jsonAction } from "~/http/guard/json-action.server";

const params = z.object({ review: z.string(), paragraphId: z.string() });

/** Where the page of a paragraph saves its texts while they are typed; the page itself takes the same form without scripts. */
export const action = jsonAction(
  defineIntents({ params }, (intent) => ({
    save: intent({ can: "paragraph.write", form: typedTextsSchema }, ({ ctx, params, form }) =>
      writeParagraph(ctx, { ...params, typed: typedTexts(form) }),
    ),
    translate: intent({ can: "paragraph.translate", form: typedTextsSchema }, ({ ctx, params, form }) =>
      translateParagraph(ctx, { ...params, typed: typedTexts(form) }),
    ),
  })),
);
