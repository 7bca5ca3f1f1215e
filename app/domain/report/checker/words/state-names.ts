import type { Language } from "~/language/language";

/**
 * Names that are not the short names of the United Nations, with the name to write: what readers of drafts meet most. A
 * pattern of several forms has no proposal where the forms differ.
 */
type Slips = readonly (readonly [pattern: string, proposed: string | null])[];

const english: Slips = [
  ["Turkey", "Türkiye"],
  ["(?:the )?Czech Republic", "Czechia"],
  ["(?:the )?Slovak Republic", "Slovakia"],
  ["(?:the )?Kyrgyz Republic", "Kyrgyzstan"],
  ["(?:the )?Russia", "the Russian Federation"],
  ["(?<!North )(?:the )?Macedonia", "North Macedonia"],
  ["(?<!Republic of )Moldova", "the Republic of Moldova"],
  ["(?:the )?(?:UK|U\\.K\\.)", "the United Kingdom"],
  ["(?:the )?(?:USA|U\\.S\\.A\\.|U\\.S\\.|US)(?![\\p{L}$-])", "the United States"],
  ["(?:Great )?Britain(?! and Northern)", "the United Kingdom"],
  ["Holland", "the Netherlands"],
  ["Bosnia(?! and Herzegovina)", "Bosnia and Herzegovina"],
  ["Swaziland", "Eswatini"],
  ["South Korea", "the Republic of Korea"],
  ["North Korea", "the Democratic People’s Republic of Korea"],
  ["Vietnam", "Viet Nam"],
  ["Syria", "the Syrian Arab Republic"],
  ["Laos", "the Lao People’s Democratic Republic"],
  ["Iran(?! \\()", "Iran (Islamic Republic of)"],
  ["Venezuela(?!,? \\()", "Venezuela (Bolivarian Republic of)"],
  ["Bolivia(?! \\()", "Bolivia (Plurinational State of)"],
  ["(?<!Republic of )Tanzania", "the United Republic of Tanzania"],
  ["Ivory Coast", "Côte d’Ivoire"],
  ["Cape Verde", "Cabo Verde"],
  ["East Timor", "Timor-Leste"],
  ["Burma", "Myanmar"],
  ["Brunei(?! Darussalam)", "Brunei Darussalam"],
];

const french: Slips = [
  ["Turquie", "Türkiye"],
  ["République tchèque", "Tchéquie"],
  ["République slovaque", "Slovaquie"],
  ["Russie", "Fédération de Russie"],
  ["Moldavie", "République de Moldova"],
  ["(?<!République de )Moldova", "République de Moldova"],
  ["Biélorussie", "Bélarus"],
  ["Macédoine(?! du Nord)", "Macédoine du Nord"],
  ["Grande-Bretagne(?! et d)", "Royaume-Uni"],
  ["Hollande", "Pays-Bas"],
  ["Kirghizie|Kirghizstan", "Kirghizistan"],
  ["Bosnie(?!-Herzégovine)", "Bosnie-Herzégovine"],
  ["Corée du Sud", "République de Corée"],
  ["Syrie", "République arabe syrienne"],
  ["Vietnam", "Viet Nam"],
  ["USA|É\\.-U\\.", "États-Unis"],
];

const russian: Slips = [
  ["Молдави[яиюей]{1,2}", null],
  ["(?<!Республик[аиеу] )Молдова", "Республика Молдова"],
  ["Белорусси[яиюей]{1,2}", null],
  ["Киргизи[яиюей]{1,2}", null],
  ["Туркмени[яиюей]{1,2}", null],
  ["(?<!Северн(?:ая|ой|ую) )Македони[яиюей]{1,2}", null],
  ["Чешск(?:ая|ой|ую) Республик[аиеу]", null],
  ["Росси[яиюей]{1,2}", null],
  ["США", "Соединенные Штаты"],
  ["Великобритани[яиюей]{1,2}(?! и Северной)", null],
  ["Голланди[яиюей]{1,2}", null],
  ["Южн(?:ая|ой|ую) Коре[яиюей]{1,2}", null],
];

/** The nominative of those Russian names whose other forms a person writes. */
const nominatives: ReadonlyMap<string, string> = new Map([
  ["Молдавия", "Республика Молдова"],
  ["Белоруссия", "Беларусь"],
  ["Киргизия", "Кыргызстан"],
  ["Туркмения", "Туркменистан"],
  ["Македония", "Северная Македония"],
  ["Чешская Республика", "Чехия"],
  ["Россия", "Российская Федерация"],
  ["Великобритания", "Соединенное Королевство"],
  ["Голландия", "Нидерланды"],
  ["Южная Корея", "Республика Корея"],
]);

const slips: Record<Language, Slips> = { en: english, fr: french, ru: russian };

export type NameSlip = { pattern: RegExp; proposed: (words: string) => string | null };

/** How names of States are miswritten in a language. */
export function nameSlips(language: Language): NameSlip[] {
  return slips[language].map(([name, proposed]) => ({
    pattern: new RegExp(`(?<![\\p{L}-])(?:${name})(?![\\p{L}-])`, "gu"),
    proposed: (words) => proposed ?? nominatives.get(words) ?? null,
  }));
}
