import type { ClaimForms, ClaimNoun, Gender, ScaleWord } from "./claim-forms";
import { isGeneral, isModifier, isPast, isSaying } from "./russian-verbs";
import { countTo99, wordsOf } from "./verb-forms";

const small = wordsOf(`один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать
  четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать`);
const tens = wordsOf("двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто");
const numerals = countTo99(small, tens, (ten, unit) => [`${ten} ${unit}`]);
const further: readonly (readonly [string, number])[] = [
  ["две", 2],
  ["двое", 2],
  ["трое", 3],
  ["четверо", 4],
  ["пятеро", 5],
];
for (const [word, value] of further) numerals.set(word, value);

const smallOblique = wordsOf(`одного двух трех четырех пяти шести семи восьми девяти десяти одиннадцати двенадцати
  тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати`);
const tensOblique = wordsOf("двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста");
const obliqueNumerals = countTo99(smallOblique, tensOblique, (ten, unit) => [`${ten} ${unit}`]);

type Forms = Pick<ClaimNoun, "subject"> & { found: string; bare: string; gender: Gender };

/** Forms: nominative, its plural, genitive and its plural, with blanks of a name of several words as "_". */
function noun(forms: string, { subject, found, bare, gender }: Forms): ClaimNoun {
  const [one = "", many = "", genitive = "", genitivePlural = ""] = forms
    .split(" ")
    .map((form) => form.replaceAll("_", " "));
  return { subject, singular: found, plural: found, bare, one, many, genitive, genitivePlural, gender };
}

const dash = "(-|–|—)";
const unitedNations = "(системы)? (оон|организации объединенных наций)";

export const russianNouns: readonly ClaimNoun[] = [
  noun("государство государства государства государств", {
    subject: "states",
    found: `государств* ${dash}? (член*|участник*)?`,
    bare: `(государства|государства-члены|государства-участники) ${dash}? (члены|участники)?`,
    gender: "neuter",
  }),
  noun("страна страны страны стран", {
    subject: "states",
    found: "(стран|страна|страны|странам|странами|странах|стране|страну|страной|страны-члены|стран-членов)",
    bare: "(страны|страны-члены)",
    gender: "feminine",
  }),
  noun("правительство правительства правительства правительств", {
    subject: "states",
    found: "правительств*",
    bare: "правительства",
    gender: "neuter",
  }),
  noun("министр министры министра министров", {
    subject: "states",
    found: "(министр*|министерств*)",
    bare: "(министры|министерства)",
    gender: "masculine",
  }),
  noun("структура_ООН структуры_ООН структуры_ООН структур_ООН", {
    subject: "un-entities",
    found: `(учреждени*|структур*|орган*|подразделени*) ${unitedNations}`,
    bare: `(учреждения|структуры|органы|организации|подразделения) ${unitedNations}`,
    gender: "feminine",
  }),
  noun("заинтересованная_сторона заинтересованные_стороны заинтересованной_стороны заинтересованных_сторон", {
    subject: "stakeholders",
    found: "заинтересованн* сторон*",
    bare: "заинтересованные стороны",
    gender: "feminine",
  }),
  noun("организация организации организации организаций", {
    subject: "stakeholders",
    found: "(организаци*|ассоциаци*|объединени*) (гражданского)? (общества)?",
    bare: "(организации|ассоциации|объединения) (гражданского)? (общества)?",
    gender: "feminine",
  }),
  noun("НПО НПО НПО НПО", { subject: "stakeholders", found: "нпо", bare: "нпо", gender: "feminine" }),
  noun("профсоюз профсоюзы профсоюза профсоюзов", {
    subject: "stakeholders",
    found: "профсоюз*",
    bare: "профсоюзы",
    gender: "masculine",
  }),
  noun("оратор ораторы оратора ораторов", {
    subject: "speakers",
    found: "(оратор*|выступавш*|выступающ*|выступивш*|докладчик*)",
    bare: "(ораторы|выступавшие|выступающие|выступившие|докладчики)",
    gender: "masculine",
  }),
  noun("участник участники участника участников", {
    subject: "speakers",
    found: "(участник*|участниц*)",
    bare: "(участники|участницы)",
    gender: "masculine",
  }),
  noun("делегация делегации делегации делегаций", {
    subject: "speakers",
    found: "делегаци*",
    bare: "делегации",
    gender: "feminine",
  }),
  noun("представитель представители представителя представителей", {
    subject: "speakers",
    found: "(представител*|делегат*|респондент*)",
    bare: "(представители|делегаты|респонденты)",
    gender: "masculine",
  }),
];

const one: Record<Gender, string> = { masculine: "один", feminine: "одна", neuter: "одно" };

function propose(quantity: ScaleWord, noun: ClaimNoun): string {
  switch (quantity) {
    case "one":
      return `${one[noun.gender ?? "masculine"]} ${noun.one}`;
    case "some":
      return `некоторые ${noun.many}`;
    case "several":
      return `ряд ${noun.genitivePlural ?? noun.many}`;
    case "many":
      return `многие ${noun.many}`;
    case "most":
      return `большинство ${noun.genitivePlural ?? noun.many}`;
    case "all":
      return `все ${noun.many}`;
  }
}

/** In words under ten: «два государства», «две страны», «пять стран». */
function proposeNumber(count: number, noun: ClaimNoun): string {
  const word =
    count === 2 && noun.gender === "feminine" ? "две" : count < 10 ? (small[count - 1] ?? "") : String(count);
  const rule = new Intl.PluralRules("ru").select(count);
  if (rule === "one") return `${count === 1 ? one[noun.gender ?? "masculine"] : word} ${noun.one}`;
  return `${word} ${(rule === "few" ? noun.genitive : noun.genitivePlural) ?? noun.many}`;
}

const each = "(каждое|каждый|каждая)";

export const russianClaims: ClaimForms = {
  quantities: {
    one: ["(лишь|только)? (один|одна|одно) (из)?"],
    some: ["(некоторые|отдельные|одни|иные)", "часть", "небольшое (число|количество)"],
    several: ["(целый)? ряд", "несколько"],
    many: [
      "(весьма|очень)? (многие|многочисленные|множество|немало|много)",
      "(большое|значительное|немалое|огромное) (число|количество)",
      "значительная часть",
    ],
    most: ["большинство", "большая часть"],
    all: ["(абсолютно)? все", "все без исключения", each],
    few: ["(лишь|только)? (немногие|мало|единичные)", "(лишь|только) (несколько|некоторые)", "горстка"],
    various: ["(различные|разные|разнообразные)"],
    group: ["(небольшая|большая)? группа"],
    others: ["(некоторые)? (другие|остальные)"],
    both: ["(оба|обе)"],
    half: ["половина", `${each} (второе|второй|вторая)`],
    third: ["(одна)? треть", `${each} (третье|третий|третья)`],
    quarter: ["(одна)? четверть", `${each} (четвертое|четвертый|четвертая)`],
    "two-thirds": ["две трети"],
    "three-quarters": ["три четверти"],
    minority: ["меньшинство", `${each} (пятое|пятый|пятая|десятое|десятый|десятая)`],
    majority: ["(простое|явное|незначительное) большинство"],
    "large-majority": ["(подавляющее|значительное|абсолютное|явное|огромное) большинство"],
    "nearly-all": [`(почти|практически) (все|${each.slice(1, -1)})`],
    "not-all": [`не (все|${each.slice(1, -1)})`],
    dozens: ["десятки"],
    broad: [],
  },
  oblique: [
    ["one", "(одного|одной|одним) (из)?"],
    ["some", "(некоторых|некоторыми|отдельных|отдельными|части|частью)"],
    ["several", "(целого)? (ряда|рядом|нескольких|несколькими)"],
    ["many", "(многих|многими|множества|множеством|многочисленных|многочисленными)"],
    ["most", "(большинства|большинством)"],
    ["all", "(всех|всеми)"],
    ["group", "(группы|группой)"],
    ["half", "(половины|половиной)"],
    ["third", "(трети|третью)"],
    ["two-thirds", "двух третей"],
    ["others", "(других|другими)"],
  ],
  numerals,
  obliqueNumerals,
  roundNumerals: [["десяток", 10]],
  approximations: {
    "at-least": ["не (менее|меньше) (чем)?", "как минимум", "минимум", "по (меньшей|крайней) мере"],
    over: ["(более|больше) (чем)?", "свыше"],
    nearly: ["(почти|практически)", "без малого"],
    under: ["(менее|меньше) (чем)?"],
    about: ["(около|порядка|примерно|приблизительно)"],
    "up-to": ["до", "не более (чем)?"],
  },
  perCent: ["процентов", "процента", "процент", "%"],
  links: ["из (числа)? (этих|тех|всех)?", "этих"],
  agreements: [
    ["broad", "широк* (поддержк*|согласи*|консенсус*)"],
    ["all", "(единодушн*|единогласн*) (поддержк*|согласи*|одобрени*)"],
  ],
  pronouns: ["из (них|этих|тех)"],
  nouns: russianNouns,
  isModifier,
  determiners: ["эти"],
  membersOf: [],
  together: [", так и (другие)?", "(и|или) (других|другие)?", ", а также (других|другие)?", "а также (других|другие)?"],
  places: ["(происхождения|назначения|транзита|пребывания|проживания|прибытия|убежища|возвращения)"],
  otherWholes: ["(оон|организации объединенных наций|совета европы|африканского союза)", "мира"],
  beforeVerb: ["(также|тоже|далее|вновь|еще|не|все|были|было|была|был|особо|решительно|настоятельно|кроме|вместе)"],
  isSaying,
  saying: ["(были|было) (согласны|обеспокоены|едины)", "взяли слово"],
  isPast,
  duties: [
    "(не)? (должны|должно|должен|должна|обязаны|обязано|обязан|могут|может|могли|мог|призваны|призываются|вправе|связаны)",
    "(следует|необходимо|надлежит|нужно|рекомендуется)",
    "(имеют|несут) (право|обязательства|обязательство|обязанность|ответственность)",
  ],
  isGeneral,
  attributes: ["(из|в|во|от|с|со|региона|еэк|ес)", "(гражданского)"],
  openers: [
    "тогда как",
    "в то время как",
    "(но|однако|хотя|лишь|только|при этом|притом)",
    "кроме того ,",
    "вместе с тем",
    "(наконец|кроме того) ,",
  ],
  joiners: ["(и|а|или|как|когда|поскольку)", ","],
  subordinators: ["(что|чтобы|где|куда|откуда|чьи)", "котор*"],
  sources: ["по (мнению|словам|оценке|оценкам|сообщениям) (этих)?", "согласно"],
  openingSources: ["для"],
  contributions: [
    "по (просьбе|предложению|инициативе)",
    "(со|с) стороны",
    "(мнения|мнение|заявления|заявлениях|выступления|выступлениях|предложения|представители|представителями|поддержка|поддержку)",
  ],
  agents: ["(*ен|*ена|*ено|*ены|*ан|*ана|*ано|*аны|*ят|*ято|*ята|*яты)"],
  prepositions: [
    "(призвал*|пригласил*|попросил*|просил*|поблагодарил*|поддержал*|приветствовал*|побудил*)",
    "(ни|не)",
    "(в|во|на|из|от|к|ко|с|со|между|для|по|о|об|при|через|среди|у|за|до|под|над|без|против|внутри|вне|перед|про)",
  ],
  verbFirst: true,
  abbreviations: wordsOf("г гг г-н г-жа п пп ст тыс млн др т е напр с см"),
  proposal: (quantity, noun) =>
    typeof quantity === "number" ? proposeNumber(quantity, noun) : propose(quantity, noun),
};
