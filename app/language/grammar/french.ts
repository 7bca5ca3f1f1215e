import { frenchClaims } from "./claims/french-claims";
import type { Gender, Grammar, InflectedName } from "./grammar-type";

const ordinals = [
  "premier",
  "deuxième",
  "troisième",
  "quatrième",
  "cinquième",
  "sixième",
  "septième",
  "huitième",
  "neuvième",
  "dixième",
];
const cardinals = ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"];

const vowelOrH = /^[aeiouyhàâäéèêëîïôöùûü]/i;
const elidingVowel = /^[aeiouàâäéèêëîïôöùûü]/i;
const leadingArticle = /^(?:le |la |les |l’|l')/i;
const feminineNoun = /^\p{L}*(?:ion|té|e)(?!\p{L})/iu;

/**
 * The article goes with the form that is printed: "le Programme …" and "le PNUD", "l’Organisation …" and "l’OIT".
 * "Le" and "la" elide before a vowel: "le Fonds …", "l’UNICEF".
 */
function withArticle({ name, article }: InflectedName): string {
  if (article === null || article === undefined || article === "") return name;
  const elided = article.startsWith("l'") || article.startsWith("l’") || (article !== "les" && elidingVowel.test(name));
  return elided ? `l’${name}` : `${article} ${name}`;
}

function genitive(given: InflectedName): string {
  if (given.genitive !== undefined) return given.genitive;
  const name = withArticle(given);
  if (name.startsWith("le ")) return `du ${name.slice(3)}`;
  if (name.startsWith("les ")) return `des ${name.slice(4)}`;
  return vowelOrH.test(name) ? `d’${name}` : `de ${name}`;
}

/** Behind "l’" the noun tells the gender by its ending: "l’Union", "l’Organisation", but "l’Institut". */
function genderOf({ name, article }: InflectedName): Gender {
  if (article === "la") return "feminine";
  return article !== "le" && feminineNoun.test(name) ? "feminine" : "masculine";
}

const dayNumber = (day: number) => (day === 1 ? "1er" : String(day));

export const french: Grammar = {
  locale: "fr-FR",
  ownName: "Français",
  ordinal: (number, form = "masculine") =>
    number === 1 && form === "feminine" ? "première" : (ordinals[number - 1] ?? `${number}e`),
  cardinal: (number, form = "masculine") =>
    number === 1 && form === "feminine" ? "une" : (cardinals[number - 1] ?? String(number)),
  list: { between: ", ", last: " et ", serial: " et " },
  colon: "\u00a0: ",
  semicolon: "\u202f; ",
  quote: (text) => `«\u00a0${text}\u00a0»`,
  // The no-break space belongs to the punctuation that follows it.
  footnoteMarkBefore: /[.,;:!?…\u00a0\u202f]/u,
  withArticle,
  genitive,
  possessive: genitive,
  onBehalfOf: genitive,
  agreement: (name) => ({ gender: genderOf(name), plural: name.article === "les" }),
  sortedBy: (listedName) => listedName.replace(leadingArticle, ""),
  date: ({ day, month, year }, glue) => `${dayNumber(day)}${glue}${month} ${year}`,
  dayNumber,
  onDate: (date) => `le ${date}`,
  onPeriod: (from, to) => `du ${from} au ${to}`,
  time: (clock) => clock.replace(":", "\u00a0h\u00a0"),
  beforeTime: " à ",
  answerWords: {
    yes: "Oui",
    no: "Non",
    objectives: (list, { length }) => (length === 1 ? `Objectif ${list}` : `Objectifs ${list}`),
    labelled: (label, words) => `${label}\u00a0: ${words}`,
    figure: {
      columns: {
        indicator: "Indicateur",
        year: "Année",
        value: "Valeur",
        unit: "Unité",
        sex: "Sexe",
        age: "Âge",
        source: "Source",
      },
      sexes: {
        female: ["femmes", "femme", "féminin", "filles", "f"],
        male: ["hommes", "homme", "masculin", "garçons", "h"],
      },
    },
    entry: {
      actors: "Acteurs",
      principles: "Principes directeurs",
      level: "Niveau",
      levels: { local: "local", national: "national", regional: "régional", global: "mondial" },
      period: "Période",
      link: "Lien",
      forward: "Peut être transmis au Répertoire des pratiques.",
    },
  },
  keptTogether: {
    beforeNumber: "par\\.|paragraphes?|art\\.|articles?|n[o°]|nos|pp?\\.|vol\\.|chap\\.|objectifs?|annexe",
    beforeName: "M\\.|MM\\.|Mmes?|Mlle|S\\.\\s?E\\.|Dr",
    afterNumber: "%|pour cent|millions?|milliards?|km|heures?",
    spaces: [/ (?=[:;!?»%])/gu, /(?<=«) /gu],
    hyphens: [],
  },
  claims: frenchClaims,
};
