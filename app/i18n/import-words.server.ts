import type { ImportWords } from "~/domain/review/meeting/import/plan-import.server";
import { languages } from "~/language/language";
import { type Translate, translatorFor } from "./resources.server";

/** A word in every language that the portal has. */
const everywhere = (word: (t: Translate) => string) => languages.map((language) => word(translatorFor(language)));

/** What a table of the record may call its columns and what is in them: as the interface does, in any language. */
export function importWords(): ImportWords {
  return {
    columns: {
      kind: everywhere((t) => t("meeting:import.columns.kind")),
      part: everywhere((t) => t("meeting:import.columns.part")),
      participant: everywhere((t) => t("meeting:import.columns.participant")),
      onBehalfOf: everywhere((t) => t("meeting:import.columns.onBehalfOf")),
      capacity: everywhere((t) => t("meeting:import.columns.capacity")),
      language: everywhere((t) => t("meeting:import.columns.language")),
      text: everywhere((t) => t("meeting:import.columns.text")),
    },
    kinds: {
      attendance: everywhere((t) => t("meeting:import.kinds.attendance")),
      statement: everywhere((t) => t("meeting:import.kinds.statement")),
      reply: everywhere((t) => t("meeting:import.kinds.reply")),
    },
    segments: {
      opening: everywhere((t) => t("meeting:parts.opening")),
      closing: everywhere((t) => t("meeting:parts.closing")),
    },
    capacities: {
      representative: everywhere((t) => t("meeting:import.capacities.representative")),
      personal: everywhere((t) => t("meeting:import.capacities.personal")),
    },
  };
}
