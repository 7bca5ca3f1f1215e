import { type Generator, generateParagraph } from "~/domain/report/facts/generate-paragraph";
import { contentsOf, numberOutline, type OutlineSection } from "~/domain/report/content/numbering";
import type {
  ContentCitation,
  ContentFootnote,
  ContentParagraph,
  ContentText,
  ReportContent,
} from "~/domain/report/content/report-content";
import { type Language, languages } from "~/language/language";
import { facts2024 } from "./facts-2024";

/** A report in the shape of that of 2024: its generated paragraphs, and narrative ones in one or more languages. */

type Draft = Pick<ContentParagraph, "id" | "kind" | "originalLanguage" | "texts" | "lines" | "citations"> & {
  readonly footnotes: readonly Omit<ContentFootnote, "number">[];
};

function each<T>(value: (language: Language) => T): Record<Language, T> {
  return { en: value("en"), fr: value("fr"), ru: value("ru") };
}

function generated(id: string, generator: Generator): Draft {
  const written = each((language) => generateParagraph(generator, facts2024, language));
  const text = (language: Language): ContentText => ({ text: written[language].sentences, status: "generated" });
  const footnotes = written.en.footnotes.map((note, index) => ({
    type: note.type,
    text: { en: { text: note.text, status: "original" as const } },
    url: note.url,
    anchor: each((language) => written[language].footnotes[index]?.anchor ?? ""),
  }));
  const lines = each((language) => [...written[language].lines]);
  return { id, kind: "generated", originalLanguage: null, texts: each(text), lines, footnotes, citations: [] };
}

export function narrative(id: string, texts: Partial<Record<Language, string>>, changes: Partial<Draft> = {}): Draft {
  const present = languages.filter((language) => texts[language] !== undefined);
  const original = present[0] ?? "en";
  const entries = present.map((language) => [
    language,
    { text: texts[language] ?? "", status: language === original ? "original" : "unofficial" },
  ]);
  return {
    id,
    kind: "narrative",
    originalLanguage: original,
    texts: Object.fromEntries(entries) as Draft["texts"],
    lines: {},
    footnotes: [],
    citations: [],
    ...changes,
  };
}

export const citation: ContentCitation = {
  excerptId: "excerpt-1",
  quote: "Социальные услуги переведены в цифровую форму.",
  language: "ru",
  start: 10,
  end: 56,
  participant: {
    id: "KZ",
    slug: "kz",
    class: "member-state",
    name: { en: "Kazakhstan", fr: "Kazakhstan", ru: "Казахстан" },
  },
  associates: [],
  submissionNumber: 12,
  version: 1,
  session: 2,
  question: 3,
  frozenAnswerId: "answer-1",
};

const caveat: Omit<ContentFootnote, "number"> = {
  type: "instrument",
  text: {
    en: { text: "A/RES/76/266, annex, paragraphs 30 and 44.", status: "original" },
    fr: { text: "A/RES/76/266, annexe, paragraphes 30 et 44.", status: "unofficial" },
    ru: { text: "A/RES/76/266, приложение, пункты 30 и 44.", status: "unofficial" },
  },
  url: null,
  anchor: { en: "online", fr: "en ligne", ru: "онлайн" },
};

const online = narrative(
  "online",
  {
    en: "Several member States had brought consular and civil-registration services online, so that documents reached nationals abroad faster and without language barriers. Speakers noted that access had not to depend on a person’s status.",
    fr: "Plusieurs États membres avaient mis en ligne des services consulaires et d’état civil, de sorte que les documents parvenaient plus vite à leurs ressortissants à l’étranger, sans barrière linguistique. Des orateurs ont noté que l’accès ne devait pas dépendre du statut de la personne.",
    ru: "Ряд государств-членов перевели консульские услуги и услуги по регистрации актов гражданского состояния в режим онлайн, благодаря чему документы поступали к гражданам за рубежом быстрее и без языковых барьеров. Ораторы отметили, что доступ не должен зависеть от статуса лица.",
  },
  { citations: [citation], footnotes: [caveat] },
);

const onlyEnglish = narrative("only-english", {
  en: "Many stakeholders called for an end to the detention of children and families, and described humanitarian service points along land routes as a practice that other States could take up.",
});

const drafts: Record<string, readonly Draft[]> = {
  organization: [
    generated("meeting", { name: "meeting" }),
    generated("organizers", { name: "organizers" }),
    generated("programme", { name: "programme" }),
    generated("states", { name: "attendance-states" }),
    generated("union", { name: "attendance-union" }),
    generated("entities", { name: "attendance-un-entities" }),
    generated("stakeholders", { name: "attendance-stakeholders" }),
  ],
  opening: [generated("adoption", { name: "adoption" }), onlyEnglish],
  ...Object.fromEntries(
    [1, 2, 3, 4].map((session) => [`session-${session}`, [generated(`s${session}`, { name: "session", session })]]),
  ),
  closing: [generated("counts", { name: "counts" })],
  "summary-1": [
    narrative("russian", { ru: "Некоторые ораторы отметили роль диаспор.\u0007" }),
    { ...onlyEnglish, id: "again" },
  ],
  "summary-2": [online],
};

function section(key: string, position: number, changes: Partial<OutlineSection> = {}): OutlineSection {
  return {
    key,
    position,
    parentKey: null,
    numbering: "roman",
    paragraphs: (drafts[key] ?? []).map(({ id }) => id),
    ...changes,
  };
}

const outline: OutlineSection[] = [
  section("organization", 0),
  section("opening", 1),
  section("sessions", 2),
  ...[1, 2, 3, 4].map((number) => section(`session-${number}`, number, { parentKey: "sessions", numbering: "letter" })),
  section("closing", 3),
  section("annex", 4, { numbering: "annex" }),
  section("summary-1", 0, { parentKey: "annex", numbering: "none" }),
  section("summary-2", 1, { parentKey: "annex", numbering: "none" }),
];

const headings: Record<string, Record<Language, string>> = {
  organization: {
    en: "Organization and attendance",
    fr: "Organisation et participation",
    ru: "Организация и участники",
  },
  opening: {
    en: "Opening of the session and adoption of the agenda",
    fr: "Ouverture de la session et adoption de l’ordre du jour",
    ru: "Открытие сессии и утверждение повестки дня",
  },
  sessions: { en: "Thematic sessions", fr: "Séances thématiques", ru: "Тематические заседания" },
  closing: { en: "Closing of the session", fr: "Clôture de la session", ru: "Закрытие сессии" },
  annex: {
    en: "Co-Chairs’ summary of the discussions",
    fr: "Résumé des débats établi par les Coprésidentes",
    ru: "Резюме обсуждений, подготовленное Сопредседателями",
  },
};

function headingOf(key: string): Record<Language, string> {
  const number = key.slice(-1);
  return headings[key] ?? { en: `Session ${number}`, fr: `Séance ${number}`, ru: `Заседание ${number}` };
}

const noEvidence = { states: 0, stakeholders: 0, regionalOrganizations: 0, unEntities: 0, others: 0 };

export function content2024(changes: Partial<ReportContent> = {}): ReportContent {
  const numbered = numberOutline(outline);
  let note = 0;
  const sections = numbered.map((placed) => ({
    ...placed,
    heading: headingOf(placed.key),
    paragraphs: placed.paragraphs.map((place, index): ContentParagraph => {
      const draft = drafts[placed.key]?.[index] ?? onlyEnglish;
      const footnotes = draft.footnotes.map((footnote) => ({ ...footnote, number: ++note }));
      const evidence = draft.citations.length === 0 ? noEvidence : { ...noEvidence, states: 4, stakeholders: 2 };
      return { ...draft, ...place, footnotes, evidence, quantifier: null };
    }),
  }));
  return {
    formatVersion: 1,
    review: { slug: "ece-2024", demonstration: true },
    report: "report",
    version: 1,
    stage: "draft-for-comments",
    draft: true,
    attribution: "anonymous",
    frontMatter: {
      organ: {
        en: "Economic Commission for Europe",
        fr: "Commission économique pour l’Europe",
        ru: "Европейская экономическая комиссия",
      },
      reviewTitle: {
        en: "Regional Review of the Global Compact for Safe, Orderly and Regular Migration in the Economic Commission for Europe region",
        fr: "Examen régional du Pacte mondial pour des migrations sûres, ordonnées et régulières dans la région de la Commission économique pour l’Europe",
        ru: "Региональный обзор осуществления Глобального договора о безопасной, упорядоченной и легальной миграции в регионе Европейской экономической комиссии",
      },
      session: { en: "Second session", fr: "Deuxième session", ru: "Вторая сессия" },
      placeAndDate: { en: "Geneva, 11 March 2024", fr: "Genève, 11 mars 2024", ru: "Женева, 11 марта 2024 года" },
      reportTitle: {
        en: "Report of the Regional Review of the Global Compact for Safe, Orderly and Regular Migration for the Economic Commission for Europe region on its second session",
        fr: "Rapport de l’examen régional du Pacte mondial pour des migrations sûres, ordonnées et régulières pour la région de la Commission économique pour l’Europe sur sa deuxième session",
        ru: "Доклад регионального обзора осуществления Глобального договора о безопасной, упорядоченной и легальной миграции в регионе Европейской экономической комиссии о работе его второй сессии",
      },
      symbol: null,
      distribution: null,
      originalLanguage: "en",
    },
    contents: contentsOf(numbered),
    sections,
    ...changes,
  };
}
