import * as z from "zod";
import principlesFile from "#reference/principles.json";
import type { Language } from "~/language/language";
import { storedSettings } from "~/question-kinds/stored-settings";
import type { EntryDetail } from "~/question-kinds/settings";
import { entryDetails } from "./entry-detail-names";
import { mostEntries, usualMost } from "./list-value";

const schema = z
  .strictObject({
    most: z.number().int().min(1).max(mostEntries).default(usualMost),
    details: z.array(z.enum(entryDetails)).optional(),
  })
  .nullable();

/** The guiding principles with their names, where the question asks for them. */
function principlesFor(details: readonly EntryDetail[], language: Language) {
  if (!details.includes("principles")) return [];
  return principlesFile.principles.map(({ number, name }) => ({ number, label: name[language] }));
}

export const listSettings = storedSettings(schema, (stored, language) => {
  const details = entryDetails.filter((name) => stored?.details?.includes(name));
  return { kind: "list", most: stored?.most ?? usualMost, details, principles: principlesFor(details, language) };
});
