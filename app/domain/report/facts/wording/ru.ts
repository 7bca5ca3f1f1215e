import type { Language } from "~/language/language";
import { languageNameIn } from "~/language/format";
import { grammarOf } from "~/language/grammar/grammar";
import { describeCounts } from "./counts-in-words";
import { en } from "./en";
import { ruMethod } from "./ru-method";
import type { ReportWording } from "./report-wording";

/** "английском" to "английский". */
const prepositional = (named: Language) => languageNameIn("ru", named).replace(/ий$/, "ом");

export const ru: ReportWording = {
  contents: "Содержание",
  paragraphs: "Пункты",
  page: "Стр.",
  annex: "Приложение",
  footnotes: "Сноски",
  footnote: (number) => `Сноска ${number}`,
  backToText: "Вернуться к тексту",
  paragraph: (number) => `Пункт ${number}`,
  colon: grammarOf("ru").colon,
  mastheadLanguage: "en",
  distribution: en.distribution,
  original: en.original,
  shownInOriginal: (original) => `[оригинал на ${prepositional(original)} языке]`,
  outdatedFrom: (original) =>
    `[может не соответствовать последнему тексту, язык оригинала${grammarOf("ru").colon}${languageNameIn("ru", original)}]`,
  lostAnchor: (words) =>
    `[знак сноски стоит после слов, которых больше нет в тексте${grammarOf("ru").colon}«${words}»]`,
  draftForComments: "Проект для представления замечаний – не для цитирования",
  evidence: (count) =>
    describeCounts(count, "ru", {
      states: { one: "государство", few: "государства", many: "государств", other: "государства" },
      stakeholders: {
        one: "заинтересованная сторона",
        few: "заинтересованные стороны",
        many: "заинтересованных сторон",
        other: "заинтересованной стороны",
      },
      regionalOrganizations: {
        one: "региональная организация",
        few: "региональные организации",
        many: "региональных организаций",
        other: "региональной организации",
      },
      unEntities: {
        one: "структура Организации Объединенных Наций",
        few: "структуры Организации Объединенных Наций",
        many: "структур Организации Объединенных Наций",
        other: "структуры Организации Объединенных Наций",
      },
      others: {
        one: "другой участник",
        few: "других участника",
        many: "других участников",
        other: "другого участника",
      },
    }),
  sourcesLine: (evidence) => `Источники: ${evidence}`,
  method: ruMethod,
  session: {
    leadOrganizers: (count) => (count === 1 ? "Ведущий организатор" : "Ведущие организаторы"),
    moderator: "Модератор",
    speaker: "Оратор от государств-членов",
    inputs: "Материалы по существу представили",
  },
  note: {
    title: "Справочная записка",
    session: (number, label) => `Заседание ${number}: ${label}`,
    introduction: "Введение",
    overview: "Обзор достигнутого прогресса",
  },
};
