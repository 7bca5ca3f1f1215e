import { russianClaims } from "./claims/russian-claims";
import type { Gender, Grammar, InflectedName, NumeralForm } from "./grammar-type";

const ordinalStems = ["перв", "втор", "трет", "четверт", "пят", "шест", "седьм", "восьм", "девят", "десят"];

const ordinalEndings: Record<NumeralForm, readonly string[]> = {
  masculine: ["ый", "ой", "ий", "ый", "ый", "ой", "ой", "ой", "ый", "ый"],
  neuter: ["ое", "ое", "ье", "ое", "ое", "ое", "ое", "ое", "ое", "ое"],
  feminine: ["ая", "ая", "ья", "ая", "ая", "ая", "ая", "ая", "ая", "ая"],
  genitive: ["ого", "ого", "ьего", "ого", "ого", "ого", "ого", "ого", "ого", "ого"],
  prepositional: ["ой", "ой", "ьей", "ой", "ой", "ой", "ой", "ой", "ой", "ой"],
};

const ordinalSuffix = { masculine: "й", neuter: "е", feminine: "я", genitive: "го", prepositional: "й" } as const;

const cardinals: Record<Gender | "genitive", readonly string[]> = {
  masculine: ["один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять"],
  neuter: ["одно", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять"],
  feminine: ["одна", "две", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять"],
  /** Masculine and neuter: "из четырех заседаний". */
  genitive: ["одного", "двух", "трех", "четырех", "пяти", "шести", "семи", "восьми", "девяти"],
};

function ordinal(number: number, form: NumeralForm = "masculine"): string {
  const stem = ordinalStems[number - 1];
  const ending = ordinalEndings[form][number - 1];
  return stem === undefined || ending === undefined ? `${number}-${ordinalSuffix[form]}` : stem + ending;
}

const quote = (text: string) => `«${text}»`;
const cyrillic = /\p{Script=Cyrillic}/u;

/** A name that nobody has declined keeps the nominative behind a word that takes the case. */
function genitive({ name, genitive: carried }: InflectedName): string {
  return carried ?? `организации ${cyrillic.test(name) ? quote(name) : name}`;
}

/** By the ending of the first word, an adjective or the noun: "Африканский союз", "Лига …", "Содружество …". */
function genderOf({ name }: InflectedName): Gender {
  const first = name.split(" ")[0] ?? "";
  if (/[ая]$/.test(first)) return "feminine";
  return /[ое]$/.test(first) ? "neuter" : "masculine";
}

const pluralNominative = /(?:[ыи]е|[ыиа])$/;
const pluralGenitive = /(?:[ыи]х|[оеё]в|ей|[бвгджзклмнпрстфхцчшщ])$/;

/** By the two forms of the first word: "Соединенные – Соединенных", "Нидерланды – Нидерландов", "Острова – Островов". */
function isPlural({ name, genitive: carried = name }: InflectedName): boolean {
  const [first = ""] = name.split(" ");
  const [inGenitive = ""] = carried.split(" ");
  return first !== inGenitive && pluralNominative.test(first) && pluralGenitive.test(inGenitive);
}

export const russian: Grammar = {
  locale: "ru-RU",
  ownName: "Русский",
  ordinal,
  cardinal: (number, form = "masculine") =>
    (form === "prepositional" ? undefined : cardinals[form][number - 1]) ?? String(number),
  list: { between: ", ", last: " и ", serial: " и " },
  colon: ": ",
  semicolon: "; ",
  quote,
  footnoteMarkBefore: /[.,;:]/u,
  withArticle: ({ name }) => name,
  genitive,
  possessive: genitive,
  onBehalfOf: genitive,
  agreement: (name) => ({ gender: genderOf(name), plural: isPlural(name) }),
  sortedBy: (listedName) => listedName,
  // The United Nations write "года" in full, which also spares a sentence the full stop of "г.".
  date: ({ day, month, year }, glue) => `${day}${glue}${month} ${year}${glue}года`,
  dayNumber: String,
  onDate: (date) => date,
  onPeriod: (from, to) => `с ${from} по ${to}`,
  time: (clock) => clock,
  beforeTime: ", ",
  answerWords: {
    yes: "Да",
    no: "Нет",
    objectives: (list, { length }) => (length === 1 ? `Цель ${list}` : `Цели ${list}`),
    labelled: (label, words) => `${label}: ${words}`,
    figure: {
      columns: {
        indicator: "Показатель",
        year: "Год",
        value: "Значение",
        unit: "Единица измерения",
        sex: "Пол",
        age: "Возраст",
        source: "Источник",
      },
      sexes: {
        female: ["женщины", "женский", "женщина", "девочки", "ж"],
        male: ["мужчины", "мужской", "мужчина", "мальчики", "м"],
      },
    },
    entry: {
      actors: "Участники",
      principles: "Руководящие принципы",
      level: "Уровень",
      levels: { local: "местный", national: "национальный", regional: "региональный", global: "глобальный" },
      period: "Период",
      link: "Ссылка",
      forward: "Может быть передано в Хранилище практик.",
    },
  },
  keptTogether: {
    beforeNumber:
      "пп?\\.|пункт\\p{L}*|ст\\.|стать\\p{L}*|с\\.|т\\.|гл\\.|цел(?:ь|и|ей|ям|ями|ях|ью)|№|№№|приложени\\p{L}*",
    beforeName: "г[-\u2011]\\p{L}+|гг\\.|Е\\.П\\.",
    afterNumber: "год\\p{L}*|лет|%|процент\\p{L}*|тыс\\.|млн|млрд|км",
    // A dash never begins a line.
    spaces: [/ (?=[–—] )/gu],
    hyphens: [/(?<=(?<!\p{L})г)-(?=(?:жа|жи|же|жу|жой|жою|жам|н|на|ну|ном|не|да|дам)(?!\p{L}))/giu],
  },
  claims: russianClaims,
};
