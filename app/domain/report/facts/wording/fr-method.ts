import { grammarOf } from "~/language/grammar/grammar";
import { countedInWords, eachCounted } from "./counted-in-words";
import type { ReportWording } from "./report-wording";

const open = {
  amber: {
    one: "paragraphe ait des sources qui ont changé depuis qu’elles ont été citées",
    other: "paragraphes aient des sources qui ont changé depuis qu’elles ont été citées",
  },
  uncited: { one: "paragraphe ne cite aucun passage compté", other: "paragraphes ne citent aucun passage compté" },
  incomplete: {
    one: "paragraphe n’existe pas dans toutes les langues",
    other: "paragraphes n’existent pas dans toutes les langues",
  },
  outdated: {
    one: "paragraphe ait une traduction antérieure à la dernière modification de l’original",
    other: "paragraphes aient une traduction antérieure à la dernière modification de l’original",
  },
  contradicted: {
    one: "paragraphe cite un passage qui le contredit et n’en dise rien",
    other: "paragraphes citent des passages qui les contredisent et n’en disent rien",
  },
};

const stances = {
  supports: { one: "passage l’appuie", other: "passages l’appuient" },
  qualifies: { one: "le nuance", other: "le nuancent" },
  contradicts: { one: "le contredit", other: "le contredisent" },
};

export const frMethod: ReportWording["method"] = {
  title: "Note de méthode",
  decided: "Le texte a été approuvé par une décision consignée, bien que\u00a0:",
  open: (name, count) => countedInWords(count, "fr", open[name]),
  reason: "Motif de la décision",
  stances:
    "Seuls les passages qui appuient un paragraphe sont comptés derrière ses mots. Les paragraphes qui citent aussi des passages qui les nuancent ou les contredisent sont les suivants.",
  stanceLine: ({ number, annex }, counts) =>
    `${annex ? "Annexe, paragraphe" : "Paragraphe"} ${number}${grammarOf("fr").colon}${eachCounted(counts, "fr", stances)}`,
};
