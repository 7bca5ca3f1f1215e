import { describe, expect, it } from "vitest";
import { generateParagraph } from "~/domain/report/facts/generate-paragraph";
import type { GeneratedParagraph } from "~/domain/report/facts/generated-paragraph";
import { generateSession } from "~/domain/report/facts/generators/generate-session";
import type { Language } from "~/language/language";
import { wordingOf } from "~/domain/report/facts/wording/wording";
import { facts2024, region, sessions } from "../../../given/facts-2024";

function printed({ sentences, lines }: GeneratedParagraph, language: Language): string[] {
  return [sentences, ...lines.map(({ label, text }) => label + wordingOf(language).colon + text)];
}

function session(number: number, language: Language): string[] {
  return printed(generateParagraph({ name: "session", session: number }, facts2024, language), language);
}

describe("the paragraph on a session, in English", () => {
  it("reads as paragraph 13 of the report of 2024", () => {
    expect(session(1, "en")).toEqual([
      "The first session of the Regional Review for ECE offered space for discussion of progress made and challenges accomplishing Objectives 2, 5, 6, 12, and 18 of the GCM.",
      "Lead Organizers: ILO and Regional United Nations Network on Migration",
      "Moderator: Ms. Paola Cammilli, Global Campaigns at Building and Woodworkers International (BWI), Member of Council of Global Unions (CGU)",
      "Substantive inputs presented by: Belgium; Canada; Germany; Greece; Portugal; Serbia; Spain; Tajikistan; Turkmenistan; Ukraine; United Kingdom; United States of America; European Commission/European External Action Service; American Center for International Labor Solidarity; ILO; International Lawyers Assisting Workers Network (ILAW); International Organization of Employers (IOE); Platform on Disasters Displacement (PDD) – UNOPS.",
    ]);
  });

  it("reads as paragraph 14, Belarus before Belgium and NoGAHT named once", () => {
    expect(session(2, "en")).toEqual([
      "The second session of the Regional Review for ECE offered space for discussion of progress made and challenges accomplishing Objectives 4, 8, 9, 10, 11, 13, and 21 of the GCM.",
      "Lead Organizers: UNHCR and Regional United Nations Network on Migration",
      "Moderator: Ms. Susan Fratzke, Migration Policy Institute (MPI)",
      "Member State Speaker: Sweden",
      "Substantive inputs presented by: Armenia; Belarus; Belgium; Denmark on behalf of Cyprus, France, Malta, Norway, Netherlands and United Kingdom; Germany; Greece; Kyrgyzstan; Norway; Türkiye; Turkmenistan; Ukraine; United Kingdom; European Commission/European External Action Service; Friends World Committee for Consultation; International Federation of Red Cross and Red Crescent Societies (IFRC); Network of Girls Against Human Trafficking (NoGAHT); UNODC. Azerbaijan exercised their right of reply.",
    ]);
  });

  it("reads as paragraph 15, with the serial comma of the others", () => {
    expect(session(3, "en")).toEqual([
      "The third session of the Regional Review for ECE offered space for discussion of progress made and challenges accomplishing Objectives 14, 15, 16, 19, 20, and 22 of the GCM.",
      "Lead Organizers: WHO and Regional United Nations Network on Migration",
      "Moderator: Ms. Stella Opoku-Owusu, African Foundation for Development (AFFORD)",
      "Member State Speaker: Albania",
      "Substantive inputs presented by: Canada; Germany; North Macedonia; Spain; United Kingdom; European Commission/European External Action Service; African-German Working Community / Afrikanisch-Deutsche Arbeitsgemeinschaft e. V. (A.D.A.G.E.); Asociación Rumiñahui; ILO; IOM; UNDP. Armenia exercised their right of reply.",
    ]);
  });

  it("reads as paragraph 16, without its three variants", () => {
    expect(session(4, "en")).toEqual([
      "The fourth session of the Regional Review for ECE offered space for discussion of progress made and challenges accomplishing Objectives 1, 3, 7, 17, and 23 of the GCM.",
      "Lead Organizers: UNDP, IOM and Regional United Nations Network on Migration",
      "Moderator: Ms. Michele LeVoy, Platform for International Cooperation on Undocumented Migrants (PICUM)",
      "Member State Speaker: Kazakhstan",
      "Substantive inputs presented by: Azerbaijan; Canada; Norway on behalf of Cyprus, Denmark, France, Malta, Netherlands and United Kingdom; Portugal; Serbia; Spain; United Kingdom on behalf of Denmark, Germany, Netherlands, Norway, Spain and United States of America; European Commission/European External Action Service; Asociacion Ruminahui; Building and Woodworkers Association; International Detention Coalition (IDC); International Trade Union Confederation (ITUC); Lutheran World Federation; Migrant Youth & Children Platform. The Russian Federation exercised their right of reply.",
    ]);
  });
});

describe("the paragraph on a session, in French and Russian", () => {
  it("contracts and orders the French list", () => {
    expect(session(2, "fr")).toMatchInlineSnapshot(`
      [
        "La deuxième séance de l’examen régional pour la région de la CEE a permis d’examiner les progrès accomplis et les difficultés rencontrées dans la réalisation des objectifs 4, 8, 9, 10, 11, 13 et 21 du Pacte mondial.",
        "Organisateurs principaux : HCR et Réseau régional des Nations Unies sur les migrations",
        "Modération : Ms. Susan Fratzke, Migration Policy Institute (MPI)",
        "État membre intervenant : Suède",
        "Contributions de fond présentées par : l’Allemagne ; l’Arménie ; le Bélarus ; la Belgique ; le Danemark au nom de Chypre, de la France, de Malte, de la Norvège, des Pays-Bas et du Royaume-Uni ; la Grèce ; le Kirghizistan ; la Norvège ; le Royaume-Uni ; la Türkiye ; le Turkménistan ; l’Ukraine ; la Commission européenne/le Service européen pour l’action extérieure ; la Fédération internationale des Sociétés de la Croix-Rouge et du Croissant-Rouge (FICR) ; Friends World Committee for Consultation ; Network of Girls Against Human Trafficking (NoGAHT) ; l’ONUDC. L’Azerbaïdjan a exercé son droit de réponse.",
      ]
    `);
  });

  it("declines and orders the Russian list", () => {
    expect(session(2, "ru")).toMatchInlineSnapshot(`
      [
        "Второе заседание регионального обзора для региона ЕЭК дало возможность обсудить достигнутый прогресс и трудности, возникающие при достижении целей 4, 8, 9, 10, 11, 13 и 21 Глобального договора.",
        "Ведущие организаторы: УВКБ и Региональная сеть Организации Объединенных Наций по вопросам миграции",
        "Модератор: Ms. Susan Fratzke, Migration Policy Institute (MPI)",
        "Оратор от государств-членов: Швеция",
        "Материалы по существу представили: Армения; Беларусь; Бельгия; Германия; Греция; Дания от имени Кипра, Франции, Мальты, Норвегии, Нидерландов и Соединенного Королевства; Кыргызстан; Норвегия; Соединенное Королевство; Туркменистан; Турция; Украина; Европейская комиссия/Европейская служба внешних связей; Международная федерация обществ Красного Креста и Красного Полумесяца (МФКК); УНП ООН; Friends World Committee for Consultation; Network of Girls Against Human Trafficking (NoGAHT). Право на ответ осуществил представитель Азербайджана.",
      ]
    `);
  });

  it("agrees with the other sessions", () => {
    expect([session(4, "fr"), session(4, "ru")]).toMatchInlineSnapshot(`
      [
        [
          "La quatrième séance de l’examen régional pour la région de la CEE a permis d’examiner les progrès accomplis et les difficultés rencontrées dans la réalisation des objectifs 1, 3, 7, 17 et 23 du Pacte mondial.",
          "Organisateurs principaux : PNUD, OIM et Réseau régional des Nations Unies sur les migrations",
          "Modération : Ms. Michele LeVoy, Platform for International Cooperation on Undocumented Migrants (PICUM)",
          "État membre intervenant : Kazakhstan",
          "Contributions de fond présentées par : l’Azerbaïdjan ; le Canada ; l’Espagne ; la Norvège au nom de Chypre, du Danemark, de la France, de Malte, des Pays-Bas et du Royaume-Uni ; le Portugal ; le Royaume-Uni au nom du Danemark, de l’Allemagne, des Pays-Bas, de la Norvège, de l’Espagne et des États-Unis d’Amérique ; la Serbie ; la Commission européenne/le Service européen pour l’action extérieure ; Asociacion Ruminahui ; Building and Woodworkers Association ; International Detention Coalition (IDC) ; International Trade Union Confederation (ITUC) ; Lutheran World Federation ; Migrant Youth & Children Platform. La Fédération de Russie a exercé son droit de réponse.",
        ],
        [
          "Четвертое заседание регионального обзора для региона ЕЭК дало возможность обсудить достигнутый прогресс и трудности, возникающие при достижении целей 1, 3, 7, 17 и 23 Глобального договора.",
          "Ведущие организаторы: ПРООН, МОМ и Региональная сеть Организации Объединенных Наций по вопросам миграции",
          "Модератор: Ms. Michele LeVoy, Platform for International Cooperation on Undocumented Migrants (PICUM)",
          "Оратор от государств-членов: Казахстан",
          "Материалы по существу представили: Азербайджан; Испания; Канада; Норвегия от имени Кипра, Дании, Франции, Мальты, Нидерландов и Соединенного Королевства; Португалия; Сербия; Соединенное Королевство от имени Дании, Германии, Нидерландов, Норвегии, Испании и Соединенных Штатов Америки; Европейская комиссия/Европейская служба внешних связей; Asociacion Ruminahui; Building and Woodworkers Association; International Detention Coalition (IDC); International Trade Union Confederation (ITUC); Lutheran World Federation; Migrant Youth & Children Platform. Право на ответ осуществил представитель Российской Федерации.",
        ],
      ]
    `);
  });
});

describe("what is not there", () => {
  const empty = {
    number: 11,
    objectives: [8],
    organizers: [],
    moderator: null,
    speaker: null,
    inputs: [],
    rightOfReply: null,
  };

  it("is not labelled", () => {
    expect(printed(generateSession(empty, { region, ahead: false }, "en"), "en")).toEqual([
      "The 11th session of the Regional Review for ECE offered space for discussion of progress made and challenges accomplishing Objective 8 of the GCM.",
    ]);
  });

  it("leaves a session unwritten that the review does not have", () => {
    expect(session(9, "en")).toEqual([""]);
    expect(sessions).toHaveLength(4);
  });
});
