import * as z from "zod/mini";
import { cleanText } from "~/language/text/clean-text";
import type { AnswerContent } from "~/question-kinds/answer-content";
import type { ContentSchema } from "~/question-kinds/content-schema";
import { fits } from "~/question-kinds/size";
import { detailsOf } from "./entry-details";
import { entriesOf, entryFields, listRules, typedEntries, type Entry } from "./list-value";

const cleanLine = (words: string | undefined) => words && cleanText(words).replaceAll("\n", " ").trim();

const cleanEntry = ({ title, text, objectives, ...details }: Entry): Entry => ({
  title: cleanLine(title) ?? "",
  text: cleanText(text).trim(),
  objectives: [...new Set(objectives)].sort((one, other) => one - other),
  ...detailsOf({
    ...details,
    actors: cleanLine(details.actors),
    period: cleanLine(details.period),
    link: cleanLine(details.link),
  }),
});

/** The entries that were typed, clean; all of them together fit into one answer. */
export const listSchema: ContentSchema = z.pipe(
  z.looseObject({}),
  z.pipe(
    z.transform((typed: Record<string, unknown>) => {
      const entries = entriesOf(listRules.fromTyped(typed)).map(cleanEntry);
      return listRules.fromTyped(typedEntries(entries));
    }),
    z
      .custom<AnswerContent>()
      .check(z.refine(({ text }) => fits(text), { path: [entryFields(1).text], error: "answerTooLarge" })),
  ),
);
