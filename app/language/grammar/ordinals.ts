/** Ordinals and small cardinals in the forms that the sentences of the report need, by position from one. */

const english = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

const frenchTail = [
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

const russianStems = ["Перв", "Втор", "Трет", "Четверт", "Пят", "Шест", "Седьм", "Восьм", "Девят", "Десят"];

const russianEndings = {
  masculine: ["ый", "ой", "ий", "ый", "ый", "ой", "ой", "ой", "ый", "ый"],
  neuter: ["ое", "ое", "ье", "ое", "ое", "ое", "ое", "ое", "ое", "ое"],
  feminine: ["ая", "ая", "ья", "ая", "ая", "ая", "ая", "ая", "ая", "ая"],
  genitive: ["ого", "ого", "ьего", "ого", "ого", "ого", "ого", "ого", "ого", "ого"],
  /** Feminine prepositional: "на второй сессии". */
  prepositional: ["ой", "ой", "ьей", "ой", "ой", "ой", "ой", "ой", "ой", "ой"],
} as const;

const russianSuffix = { masculine: "й", neuter: "е", feminine: "я", genitive: "го", prepositional: "й" } as const;

export function englishOrdinal(number: number): string {
  const suffixes: Partial<Record<Intl.LDMLPluralRule, string>> = { one: "st", two: "nd", few: "rd" };
  const rule = new Intl.PluralRules("en", { type: "ordinal" }).select(number);
  return english[number - 1] ?? `${number}${suffixes[rule] ?? "th"}`;
}

export function frenchOrdinal(number: number, gender: "masculine" | "feminine"): string {
  if (number === 1) return gender === "masculine" ? "premier" : "première";
  return frenchTail[number - 2] ?? `${number}e`;
}

/** Capitalized: the sentences that need lower case lower it themselves. */
export function russianOrdinal(number: number, form: keyof typeof russianEndings): string {
  const stem = russianStems[number - 1];
  const ending = russianEndings[form][number - 1];
  return stem === undefined || ending === undefined ? `${number}-${russianSuffix[form]}` : stem + ending;
}

const englishCardinals = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const frenchCardinals = ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"];

const russianCardinals = {
  masculine: ["один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять"],
  neuter: ["одно", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять"],
  feminine: ["одна", "две", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять"],
  /** Masculine and neuter genitive: "из четырех заседаний". */
  genitive: ["одного", "двух", "трех", "четырех", "пяти", "шести", "семи", "восьми", "девяти"],
} as const;

/** Numbers under ten in words, as the house style asks; larger ones in figures. */
export function englishCardinal(number: number): string {
  return englishCardinals[number - 1] ?? String(number);
}

export function frenchCardinal(number: number, gender: "masculine" | "feminine"): string {
  if (number === 1 && gender === "feminine") return "une";
  return frenchCardinals[number - 1] ?? String(number);
}

export function russianCardinal(number: number, form: keyof typeof russianCardinals): string {
  return russianCardinals[form][number - 1] ?? String(number);
}
