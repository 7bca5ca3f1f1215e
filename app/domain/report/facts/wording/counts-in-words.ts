import type { Language } from "~/language/language";
import type { ParticipantCount } from "~/domain/counting/count-participants";

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

const order = ["states", "stakeholders", "regionalOrganizations", "unEntities", "others"] as const;

/** Joins the counts that are not nought, each with its noun in the plural form of the language. */
export function describeCounts(
  count: ParticipantCount,
  language: Language,
  forms: Readonly<Record<keyof ParticipantCount, Forms>>,
): string {
  const rules = new Intl.PluralRules(language);
  return order
    .filter((group) => count[group] > 0)
    .map((group) => `${count[group]}\u00a0${forms[group][rules.select(count[group])] ?? forms[group].other}`)
    .join(", ");
}
