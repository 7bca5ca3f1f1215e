import type { Copied } from "./clipboard";

const table = {
  en: [
    ["Year", "Cases"],
    ["2022", "114"],
  ],
  fr: [
    ["Année", "Cas"],
    ["2022", "114"],
  ],
  ru: [
    ["Год", "Случаи"],
    ["2022", "114"],
  ],
};

/** A text in each language, invented. */
export const copiedTexts: readonly Copied[] = [
  {
    opening: "We have adopted a plan & a law for all who arrive at the border or leave it",
    heading: "Measures so far",
    items: [
      "one-stop shops in every town of the country",
      "training of border guards in their languages",
      "a fund < 5 million",
    ],
    inner: ["in two languages", "for newcomers to the service"],
    steps: ["a law on data and its use by the ministries", "a review after two years of practice"],
    link: { words: "The plan", address: "https://www.example.org/plan?a=1" },
    note: "Decree No. 5 of 12 March 2022 on the reception of migrants.",
    table: table.en,
    closing: "More is said in the annex of this report and in its tables.",
  },
  {
    opening: "Nous avons adopté un plan d’action « pour tous » : les communes y participent",
    heading: "Mesures déjà prises",
    items: [
      "guichets uniques dans chaque commune du pays",
      "formation des gardes-frontière à l’accueil",
      "fonds d’appui",
    ],
    inner: ["en deux langues", "pour les nouveaux arrivants du service"],
    steps: ["une loi sur les données et leur usage", "un bilan après deux ans de pratique suivie"],
    link: { words: "Le plan", address: "https://www.example.org/plan/été" },
    note: "Décret no 5 du 12 mars 2022 relatif à l’accueil des migrants.",
    table: table.fr,
    closing: "L’annexe de ce rapport en dit davantage, avec ses tableaux.",
  },
  {
    opening: "Принят план действий «для всех», в котором участвуют города и районы страны",
    heading: "Что уже сделано",
    items: [
      "единые центры услуг во всех городах страны",
      "обучение пограничников языкам соседних стран",
      "фонд поддержки",
    ],
    inner: ["на двух языках", "для новых сотрудников службы"],
    steps: ["закон о данных и об их использовании ведомствами", "оценка после двух лет работы"],
    link: { words: "План", address: "https://www.example.org/план" },
    note: "Указ № 5 от 12 марта 2022 года о приеме мигрантов.",
    table: table.ru,
    closing: "Подробнее об этом говорится в приложении к докладу и в таблицах.",
  },
];

/** One of many texts: those above with other numbers of items, and words of their own. */
export function madeText(at: number): Copied {
  const text = copiedTexts[at % copiedTexts.length] ?? copiedTexts[0];
  if (!text) throw new Error("no text");
  const own = (words: string, which: number) => `${words} (${String(at)}.${String(which)})`;
  const many = (items: readonly string[], count: number) =>
    Array.from({ length: count }, (_, which) => own(items[which % items.length] ?? "", which));
  return {
    ...text,
    opening: own(text.opening, 0),
    items: many(text.items, 2 + (at % 7)),
    inner: many(text.inner, 1 + (at % 3)),
    steps: many(text.steps, 1 + (at % 5)),
    table: [...text.table, ...Array.from({ length: at % 4 }, (_, row) => [String(2023 + row), String(at)])],
  };
}
