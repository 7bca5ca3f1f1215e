import type { RegionName, RegionNames } from "~/domain/review/region-names";
import { grammarOf } from "~/language/grammar/grammar";
import type { Language } from "~/language/language";
import { type GeneratedParagraph, sentencesOnly } from "~/domain/report/facts/generated-paragraph";
import { formatList } from "~/language/grammar/join-list";
import type { SubmissionCounts } from "~/domain/report/facts/report-facts";

type Group = "states" | "stakeholders" | "regionalOrganizations" | "unEntities";
type Noun = (count: number) => string;

const order = ["states", "regionalOrganizations", "unEntities", "stakeholders"] as const satisfies readonly Group[];

function english(one: string, other: string): Noun {
  return (count) => `${grammarOf("en").cardinal(count)} ${count === 1 ? one : other}`;
}

function french(gender: "masculine" | "feminine", one: string, other: string): Noun {
  return (count) => `${grammarOf("fr").cardinal(count, gender)} ${count === 1 ? one : other}`;
}

type RussianNoun = {
  readonly gender: "feminine" | "neuter";
  readonly one: string;
  readonly few: string;
  readonly many: string;
};

function russian({ gender, one, few, many }: RussianNoun): Noun {
  const rules = new Intl.PluralRules("ru");
  return (count) => {
    const rule = rules.select(count);
    const noun = rule === "one" ? one : rule === "few" ? few : many;
    return `${grammarOf("ru").cardinal(count, gender)} ${noun}`;
  };
}

const nouns: Record<Language, (region: RegionName) => Record<Group, Noun>> = {
  en: ({ short }) => ({
    states: english(`${short} member State`, `${short} member States`),
    stakeholders: english("stakeholder", "stakeholders"),
    regionalOrganizations: english("regional organization", "regional organizations"),
    unEntities: english("United Nations entity", "United Nations entities"),
  }),
  fr: ({ ofShort }) => ({
    states: french("masculine", `État membre ${ofShort}`, `États membres ${ofShort}`),
    stakeholders: french("feminine", "partie prenante", "parties prenantes"),
    regionalOrganizations: french("feminine", "organisation régionale", "organisations régionales"),
    unEntities: french("feminine", "entité des Nations Unies", "entités des Nations Unies"),
  }),
  ru: ({ ofShort }) => ({
    states: russian({
      gender: "neuter",
      one: `государство – член ${ofShort}`,
      few: `государства – члена ${ofShort}`,
      many: `государств – членов ${ofShort}`,
    }),
    stakeholders: russian({
      gender: "feminine",
      one: "заинтересованная сторона",
      few: "заинтересованные стороны",
      many: "заинтересованных сторон",
    }),
    regionalOrganizations: russian({
      gender: "feminine",
      one: "региональная организация",
      few: "региональные организации",
      many: "региональных организаций",
    }),
    unEntities: russian({
      gender: "feminine",
      one: "структура Организации Объединенных Наций",
      few: "структуры Организации Объединенных Наций",
      many: "структур Организации Объединенных Наций",
    }),
  }),
};

const sentences: Record<Language, (who: string, single: boolean) => string> = {
  en: (who) => `A total of ${who} submitted reports to the Network.`,
  fr: (who, single) => `Au total, ${who} ${single ? "a" : "ont"} soumis des rapports au Réseau.`,
  ru: (who) => `Доклады Сети представили в общей сложности ${who}.`,
};

/** How many participants sent reports. Groups of which nobody did are left out. */
export function generateCounts(counts: SubmissionCounts, region: RegionNames, language: Language): GeneratedParagraph {
  const present = order.filter((group) => (counts[group] ?? 0) > 0);
  if (present.length === 0) return sentencesOnly();
  const words = nouns[language](region[language]);
  const who = present.map((group) => words[group](counts[group] ?? 0));
  const total = present.reduce((sum, group) => sum + (counts[group] ?? 0), 0);
  return sentencesOnly(sentences[language](formatList(who, language), total === 1));
}
