import { expect, test } from "vitest";
import { generateParagraph, type Generator } from "~/domain/report/facts/generate-paragraph";
import type { ReviewFacts } from "~/domain/report/facts/report-facts";
import { referenceAssociates } from "~/domain/participant/reference-participants.server";
import { eachLanguage, type Language, languages } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { facts2024, review } from "../../../given/facts-2024";
import { state } from "../../../given/states";

const associate = (iso2: string): ReviewFacts["attendance"][number] => {
  const found = referenceAssociates.find((one) => one.iso2 === iso2);
  if (!found) throw new Error(`No associate member ${iso2}`);
  const name = eachLanguage((language) => textOf(found.name, language));
  return { ...state("FR"), id: iso2, class: "associate-member", iso2, name, names: {} };
};

type Case = Record<Language, string> & {
  says: string;
  name: Exclude<Generator["name"], "session" | "objective">;
  /** What is different from the review of 2024. */
  changes?: Partial<ReviewFacts>;
};

const organizers = {
  en: "The Review was jointly organized by ECE and the International Organization for Migration (IOM), as the Coordinator of the United Nations Network on Migration (Network), pursuant to the decision of the ECE Executive Committee at its 128th meeting on 15 May 2023. It was co-chaired by H.E. Ms. Elma Saiz, Minister for Inclusion, Social Security and Migration of Spain and H.E. Ms. Jana Costachi, State Secretary of the Ministry of Internal Affairs of the Republic of Moldova.",
  fr: "L’examen a été organisé conjointement par la CEE et l’Organisation internationale pour les migrations (OIM), en sa qualité de Coordonnateur du Réseau des Nations Unies sur les migrations (Réseau), en application de la décision prise par le Comité exécutif de la CEE à sa 128e réunion, le 15 mai 2023. Il était coprésidé par S. E. Mme Elma Saiz, Ministre de l’inclusion, de la sécurité sociale et des migrations de l’Espagne, et S. E. Mme Jana Costachi, Secrétaire d’État du Ministère de l’intérieur de la République de Moldova.",
  ru: "Обзор был совместно организован ЕЭК и Международной организацией по миграции (МОМ) в качестве Координатора Сети Организации Объединенных Наций по вопросам миграции (Сеть) в соответствии с решением Исполнительного комитета ЕЭК, принятым на его 128-м совещании 15 мая 2023 года. Сопредседатели: Е. П. г-жа Эльма Саис, министр по вопросам интеграции, социального обеспечения и миграции Испании, и Е. П. г-жа Жана Костаки, государственный секретарь Министерства внутренних дел Республики Молдова.",
};

const substitute = {
  name: { en: "H.E. Pilar Cancela", fr: "S. E. Pilar Cancela", ru: "Е. П. Пилар Кансела" },
  title: {
    en: "Vice Minister for Migration",
    fr: "Vice-Ministre des migrations",
    ru: "заместитель министра по вопросам миграции",
  },
};
const withSubstitute = review.coChairs.map((coChair, index) => (index === 0 ? { ...coChair, substitute } : coChair));

const cases: Case[] = [
  {
    says: "says when and where",
    name: "meeting",
    en: "The second Regional Review of the Global Compact for Safe, Orderly and Regular Migration (GCM) for the Economic Commission for Europe (ECE) region was held on 11 March 2024, in Geneva, ahead of the Regional Forum on Sustainable Development for the ECE region on 13–14 March.",
    fr: "Le deuxième examen régional du Pacte mondial pour des migrations sûres, ordonnées et régulières (Pacte mondial) pour la région de la Commission économique pour l’Europe (CEE) s’est tenu à Genève le 11 mars 2024, en amont du Forum régional sur le développement durable pour la région de la CEE (13 et 14 mars).",
    ru: "Второй региональный обзор осуществления Глобального договора о безопасной, упорядоченной и легальной миграции (Глобальный договор) в регионе Европейской экономической комиссии (ЕЭК) был проведен 11 марта 2024 года в Женеве, перед Региональным форумом по устойчивому развитию для региона ЕЭК (13–14 марта).",
  },
  {
    says: "says several days with their preposition",
    name: "meeting",
    changes: { edition: 1, meeting: { from: "2020-11-12", to: "2020-11-13" }, occasion: null },
    en: "The first Regional Review of the Global Compact for Safe, Orderly and Regular Migration (GCM) for the Economic Commission for Europe (ECE) region was held on 12–13 November 2020, in Geneva.",
    fr: "Le premier examen régional du Pacte mondial pour des migrations sûres, ordonnées et régulières (Pacte mondial) pour la région de la Commission économique pour l’Europe (CEE) s’est tenu à Genève du 12 au 13 novembre 2020.",
    ru: "Первый региональный обзор осуществления Глобального договора о безопасной, упорядоченной и легальной миграции (Глобальный договор) в регионе Европейской экономической комиссии (ЕЭК) был проведен с 12 по 13 ноября 2020 года в Женеве.",
  },
  {
    says: "names organizers, mandate and Co-Chairs",
    name: "organizers",
    en: organizers.en,
    fr: organizers.fr,
    ru: organizers.ru,
  },
  {
    says: "names who took the chair in place of a Co-Chair",
    name: "organizers",
    changes: { coChairs: withSubstitute },
    en: `${organizers.en} At the closing of the session, H.E. Pilar Cancela, Vice Minister for Migration of Spain, served as Co-Chair for Spain.`,
    fr: `${organizers.fr} À la clôture de la session, S. E. Pilar Cancela, Vice-Ministre des migrations de l’Espagne, a exercé la coprésidence pour l’Espagne.`,
    ru: `${organizers.ru} Сопредседатель от Испании на закрытии сессии: Е. П. Пилар Кансела, заместитель министра по вопросам миграции Испании.`,
  },
  {
    says: "describes the programme",
    name: "programme",
    en: "The Review included an Intergovernmental Conference and a Multi-stakeholder Hearing. The Intergovernmental Conference consisted of an opening segment, followed by four thematic sessions, and a closing segment.",
    fr: "L’examen comprenait une conférence intergouvernementale et une audition multipartite. La conférence intergouvernementale s’est composée d’un débat d’ouverture, suivi de quatre séances thématiques, et d’un débat de clôture.",
    ru: "Обзор включал Межправительственную конференцию и слушание с участием многих заинтересованных сторон. Межправительственная конференция состояла из начального сегмента, четырех тематических заседаний и заключительного сегмента.",
  },
  {
    says: "lists the States with their full names in the order of each language",
    name: "attendance-states",
    en: "Representatives of the following member States of ECE attended the second Regional Review for the ECE region: Albania, Armenia, Austria, Azerbaijan, Belarus, Belgium, Bosnia and Herzegovina, Canada, Croatia, Cyprus, Czechia, Denmark, Finland, France, Georgia, Germany, Greece, Ireland, Italy, Kazakhstan, Kyrgyzstan, Lithuania, Luxembourg, Malta, Montenegro, Netherlands (Kingdom of the), North Macedonia, Norway, Poland, Portugal, Republic of Moldova, Russian Federation, Serbia, Slovakia, Spain, Sweden, Tajikistan, Türkiye, Turkmenistan, Ukraine, United Kingdom of Great Britain and Northern Ireland, United States of America and Uzbekistan.",
    fr: "Des représentants des États membres de la CEE ci-après ont participé au deuxième examen régional pour la région de la CEE : Albanie, Allemagne, Arménie, Autriche, Azerbaïdjan, Bélarus, Belgique, Bosnie-Herzégovine, Canada, Chypre, Croatie, Danemark, Espagne, États-Unis d’Amérique, Fédération de Russie, Finlande, France, Géorgie, Grèce, Irlande, Italie, Kazakhstan, Kirghizistan, Lituanie, Luxembourg, Macédoine du Nord, Malte, Monténégro, Norvège, Ouzbékistan, Pays-Bas (Royaume des), Pologne, Portugal, République de Moldova, Royaume-Uni de Grande-Bretagne et d’Irlande du Nord, Serbie, Slovaquie, Suède, Tadjikistan, Tchéquie, Türkiye, Turkménistan et Ukraine.",
    ru: "В работе второго регионального обзора для региона ЕЭК участвовали представители следующих государств – членов ЕЭК: Австрия, Азербайджан, Албания, Армения, Беларусь, Бельгия, Босния и Герцеговина, Германия, Греция, Грузия, Дания, Ирландия, Испания, Италия, Казахстан, Канада, Кипр, Кыргызстан, Литва, Люксембург, Мальта, Нидерланды (Королевство), Норвегия, Польша, Португалия, Республика Молдова, Российская Федерация, Северная Македония, Сербия, Словакия, Соединенное Королевство Великобритании и Северной Ирландии, Соединенные Штаты Америки, Таджикистан, Туркменистан, Турция, Узбекистан, Украина, Финляндия, Франция, Хорватия, Черногория, Чехия и Швеция.",
  },
  {
    says: "names associate members in a sentence of their own, with semicolons where a name has a comma",
    name: "attendance-states",
    changes: { attendance: [state("FR"), associate("HK"), associate("GU"), associate("NC")] },
    en: "Representatives of the following member States of ECE attended the second Regional Review for the ECE region: France. The following associate members of ECE also attended: Guam; Hong Kong, China; New Caledonia.",
    fr: "Des représentants des États membres de la CEE ci-après ont participé au deuxième examen régional pour la région de la CEE : France. Les membres associés de la CEE ci-après ont également participé à la réunion : Guam, Hong Kong (Chine) et Nouvelle-Calédonie.",
    ru: "В работе второго регионального обзора для региона ЕЭК участвовали представители следующих государств – членов ЕЭК: Франция. В совещании участвовали также представители следующих ассоциированных членов ЕЭК: Гонконг, Китай; Гуам; Новая Каледония.",
  },
  {
    says: "names a single associate member in the singular, ahead of the meeting",
    name: "attendance-states",
    changes: { attendance: [associate("GU")], ahead: true },
    en: "The following associate member of ECE will attend: Guam.",
    fr: "Le membre associé de la CEE ci-après participera à la réunion : Guam.",
    ru: "В совещании примут участие представители следующего ассоциированного члена ЕЭК: Гуам.",
  },
  {
    says: "lists a regional organization separately from the States, by its own name",
    name: "attendance-union",
    en: "The European Union (EU) was represented by the Delegation of the European Union to the United Nations and other international organizations in Geneva, the European External Action Service (EEAS), and the European Commission.",
    fr: "L’Union européenne (UE) était représentée par la délégation de l’Union européenne auprès de l’Office des Nations Unies et des autres organisations internationales à Genève, le Service européen pour l’action extérieure (SEAE) et la Commission européenne.",
    ru: "Европейский союз (ЕС) был представлен делегацией Европейского союза при Организации Объединенных Наций и других международных организациях в Женеве, Европейской службой внешних связей (ЕСВС) и Европейской комиссией.",
  },
  {
    says: "says that a regional organization attended where nobody is named for it",
    name: "attendance-union",
    changes: { regionalOrganizationBy: [] },
    en: "The European Union (EU) was also represented.",
    fr: "L’Union européenne (UE) était également représentée.",
    ru: "Европейский союз (ЕС) также был представлен.",
  },
  {
    says: "is silent about a regional organization that did not attend",
    name: "attendance-union",
    changes: { attendance: [state("FR")] },
    en: "",
    fr: "",
    ru: "",
  },
  {
    says: "lists United Nations entities in the order of their printed names",
    name: "attendance-un-entities",
    en: "Representatives of the following United Nations bodies, departments, funds and programmes, specialized agencies, related organizations and initiatives attended: International Labour Organization (ILO), International Organization for Migration (IOM), Office of the United Nations High Commissioner for Refugees (UNHCR), United Nations Development Programme (UNDP), United Nations Office on Drugs and Crime (UNODC), and World Health Organization (WHO).",
    fr: "Étaient représentés les organes, départements, fonds et programmes, institutions spécialisées, organisations apparentées et initiatives des Nations Unies ci-après : Haut-Commissariat des Nations Unies pour les réfugiés (HCR), Office des Nations Unies contre la drogue et le crime (ONUDC), Organisation internationale du Travail (OIT), Organisation internationale pour les migrations (OIM), Organisation mondiale de la Santé (OMS) et Programme des Nations Unies pour le développement (PNUD).",
    ru: "Присутствовали представители следующих органов, департаментов, фондов и программ, специализированных учреждений, связанных организаций и инициатив Организации Объединенных Наций: Всемирная организация здравоохранения (ВОЗ), Международная организация по миграции (МОМ), Международная организация труда (МОТ), Программа развития Организации Объединенных Наций (ПРООН), Управление Верховного комиссара Организации Объединенных Наций по делам беженцев (УВКБ) и Управление Организации Объединенных Наций по наркотикам и преступности (УНП ООН).",
  },
  {
    says: "gives the number of stakeholders",
    name: "attendance-stakeholders",
    en: "Representatives of over 65 non-governmental organizations and other relevant stakeholders also participated. A complete list of participants can be found on the website of the regional meeting.",
    fr: "Des représentants de plus de 65 organisations non gouvernementales et autres parties prenantes concernées ont également participé à la réunion. La liste complète des participants peut être consultée sur le site Web de la réunion régionale.",
    ru: "Участие приняли также представители более 65 неправительственных организаций и других соответствующих заинтересованных сторон. С полным списком участников можно ознакомиться на веб-сайте регионального совещания.",
  },
  {
    says: "gives an exact number of stakeholders, in the case of its last word",
    name: "attendance-stakeholders",
    changes: { stakeholderAttendance: { count: 21, atLeast: false } },
    en: "Representatives of 21 non-governmental organizations and other relevant stakeholders also participated. A complete list of participants can be found on the website of the regional meeting.",
    fr: "Des représentants de 21 organisations non gouvernementales et autres parties prenantes concernées ont également participé à la réunion. La liste complète des participants peut être consultée sur le site Web de la réunion régionale.",
    ru: "Участие приняли также представители 21 неправительственной организации и других соответствующих заинтересованных сторон. С полным списком участников можно ознакомиться на веб-сайте регионального совещания.",
  },
  {
    says: "writes a small number of stakeholders as a word",
    name: "attendance-stakeholders",
    changes: { stakeholderAttendance: { count: 4, atLeast: false } },
    en: "Representatives of four non-governmental organizations and other relevant stakeholders also participated. A complete list of participants can be found on the website of the regional meeting.",
    fr: "Des représentants de quatre organisations non gouvernementales et autres parties prenantes concernées ont également participé à la réunion. La liste complète des participants peut être consultée sur le site Web de la réunion régionale.",
    ru: "Участие приняли также представители четырех неправительственных организаций и других соответствующих заинтересованных сторон. С полным списком участников можно ознакомиться на веб-сайте регионального совещания.",
  },
  {
    says: "names one stakeholder in the singular",
    name: "attendance-stakeholders",
    changes: { stakeholderAttendance: { count: 1, atLeast: false } },
    en: "Representatives of one stakeholder also participated. A complete list of participants can be found on the website of the regional meeting.",
    fr: "Des représentants d’une partie prenante ont également participé à la réunion. La liste complète des participants peut être consultée sur le site Web de la réunion régionale.",
    ru: "Участие приняли также представители одной заинтересованной стороны. С полным списком участников можно ознакомиться на веб-сайте регионального совещания.",
  },
  {
    says: "counts those who sent reports, each class separately",
    name: "counts",
    en: "A total of 28 ECE member States and 17 stakeholders submitted reports to the Network.",
    fr: "Au total, 28 États membres de la CEE et 17 parties prenantes ont soumis des rapports au Réseau.",
    ru: "Доклады Сети представили в общей сложности 28 государств – членов ЕЭК и 17 заинтересованных сторон.",
  },
  {
    says: "counts four classes of participants",
    name: "counts",
    changes: { submissions: { states: 21, stakeholders: 2, regionalOrganizations: 1, unEntities: 5 } },
    en: "A total of 21 ECE member States, one regional organization, five United Nations entities and two stakeholders submitted reports to the Network.",
    fr: "Au total, 21 États membres de la CEE, une organisation régionale, cinq entités des Nations Unies et deux parties prenantes ont soumis des rapports au Réseau.",
    ru: "Доклады Сети представили в общей сложности 21 государство – член ЕЭК, одна региональная организация, пять структур Организации Объединенных Наций и две заинтересованные стороны.",
  },
  {
    says: "counts nobody where nobody sent a report",
    name: "counts",
    changes: { submissions: { states: 0, stakeholders: 0 } },
    en: "",
    fr: "",
    ru: "",
  },
  {
    says: "reports the adoption of the agenda with its symbol",
    name: "adoption",
    en: "The Intergovernmental Conference started with the adoption of the provisional agenda of the meeting, as contained in document ECE/GCM/2024/1.",
    fr: "La conférence intergouvernementale a commencé par l’adoption de l’ordre du jour provisoire de la réunion, publié sous la cote ECE/GCM/2024/1.",
    ru: "Межправительственная конференция началась с утверждения предварительной повестки дня совещания, содержащейся в документе ECE/GCM/2024/1.",
  },
  {
    says: "reports the adoption of an agenda whose symbol is not known",
    name: "adoption",
    changes: { agendaSymbol: null },
    en: "The Intergovernmental Conference started with the adoption of the provisional agenda of the meeting.",
    fr: "La conférence intergouvernementale a commencé par l’adoption de l’ordre du jour provisoire de la réunion.",
    ru: "Межправительственная конференция началась с утверждения предварительной повестки дня совещания.",
  },
];

const inLanguages = cases.flatMap((one) => languages.map((language) => ({ ...one, language })));

test.each(inLanguages)("$name $says ($language)", ({ name, changes, language, ...expected }) => {
  const facts = { ...facts2024, review: { ...review, ...changes } };
  expect(generateParagraph({ name }, facts, language).sentences).toBe(expected[language]);
});

test("the source of the mandate is noted behind its words", () => {
  const { footnotes, sentences } = generateParagraph({ name: "organizers" }, facts2024, "fr");
  expect(footnotes).toHaveLength(1);
  expect(sentences).toContain(footnotes[0]?.anchor);
});

const naming = (of: number, states: number) => ({
  ...facts2024,
  review: { ...review, submissions: { states: of, stakeholders: 3 } },
  naming: () => ({ states, stakeholders: 2 }),
});

test.each<[number, number, Record<Language, string>]>([
  [
    28,
    5,
    {
      en: "Five of the 28 ECE member States that submitted reports to the Network named Objective 8 of the GCM in an answer (18 per cent).",
      fr: "Sur les 28 États membres de la CEE qui ont soumis des rapports au Réseau, cinq ont cité l’objectif 8 du Pacte mondial dans une réponse (18\u00a0%).",
      ru: "Из 28 государств – членов ЕЭК, представивших доклады Сети, цель 8 Глобального договора в своих ответах указали пять (18 процентов).",
    },
  ],
  [
    21,
    0,
    {
      en: "None of the 21 ECE member States that submitted reports to the Network named Objective 8 of the GCM in an answer (0 per cent).",
      fr: "Sur les 21 États membres de la CEE qui ont soumis des rapports au Réseau, aucun n’a cité l’objectif 8 du Pacte mondial dans une réponse (0\u00a0%).",
      ru: "Из 21 государства – члена ЕЭК, представившего доклады Сети, цель 8 Глобального договора в своих ответах не указало ни одно (0 процентов).",
    },
  ],
  [
    1,
    1,
    {
      en: "The ECE member State that submitted a report to the Network named Objective 8 of the GCM in an answer.",
      fr: "L’État membre de la CEE qui a soumis un rapport au Réseau a cité l’objectif 8 du Pacte mondial dans une réponse.",
      ru: "Государство – член ЕЭК, представившее доклад Сети, указало в своих ответах цель 8 Глобального договора.",
    },
  ],
  [0, 0, { en: "", fr: "", ru: "" }],
])("of %s States that sent reports, %s named an objective", (of, states, expected) => {
  const written = eachLanguage(
    (language) => generateParagraph({ name: "objective", objective: 8 }, naming(of, states), language).sentences,
  );
  expect(written).toEqual(expected);
});
