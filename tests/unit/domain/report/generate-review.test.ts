import { describe, expect, it } from "vitest";
import { generateParagraph, type Generator } from "~/domain/report/facts/generate-paragraph";
import type { ReviewFacts } from "~/domain/report/facts/report-facts";
import { type Language, languages } from "~/language/language";
import { same } from "../../../given/bodies";
import { facts2024, review } from "../../../given/facts-2024";
import { state } from "../../../given/states";

type Name = Exclude<Generator["name"], "session">;

function written(name: Name, language: Language, changes: Partial<ReviewFacts> = {}): string {
  const facts = { ...facts2024, review: { ...review, ...changes } };
  return generateParagraph({ name }, facts, language).sentences;
}

const inAll = (name: Name, changes: Partial<ReviewFacts> = {}) =>
  languages.map((language) => written(name, language, changes));

describe("organization and attendance", () => {
  it("says when and where", () => {
    expect(written("meeting", "en")).toBe(
      "The second Regional Review of the Global Compact for Safe, Orderly and Regular Migration (GCM) for the Economic Commission for Europe (ECE) region was held on 11 March 2024, in Geneva, ahead of the Regional Forum on Sustainable Development for the ECE region on 13–14 March.",
    );
    expect(inAll("meeting").slice(1)).toMatchInlineSnapshot(`
      [
        "Le deuxième examen régional du Pacte mondial pour des migrations sûres, ordonnées et régulières (Pacte mondial) pour la région de la Commission économique pour l’Europe (CEE) s’est tenu à Genève le 11 mars 2024, en amont du Forum régional sur le développement durable pour la région de la CEE (13 et 14 mars).",
        "Второй региональный обзор осуществления Глобального договора о безопасной, упорядоченной и легальной миграции (Глобальный договор) в регионе Европейской экономической комиссии (ЕЭК) был проведен 11 марта 2024 года в Женеве, перед Региональным форумом по устойчивому развитию для региона ЕЭК (13–14 марта).",
      ]
    `);
  });

  it("says several days with their preposition", () => {
    const meeting = { from: "2020-11-12", to: "2020-11-13" };
    expect(inAll("meeting", { edition: 1, meeting, occasion: null })).toMatchInlineSnapshot(`
      [
        "The first Regional Review of the Global Compact for Safe, Orderly and Regular Migration (GCM) for the Economic Commission for Europe (ECE) region was held on 12–13 November 2020, in Geneva.",
        "Le premier examen régional du Pacte mondial pour des migrations sûres, ordonnées et régulières (Pacte mondial) pour la région de la Commission économique pour l’Europe (CEE) s’est tenu à Genève du 12 au 13 novembre 2020.",
        "Первый региональный обзор осуществления Глобального договора о безопасной, упорядоченной и легальной миграции (Глобальный договор) в регионе Европейской экономической комиссии (ЕЭК) был проведен с 12 по 13 ноября 2020 года в Женеве.",
      ]
    `);
  });

  it("names organizers, mandate and Co-Chairs", () => {
    expect(written("organizers", "en")).toBe(
      "The Review was jointly organized by ECE and the International Organization for Migration (IOM), as the Coordinator of the United Nations Network on Migration (Network), pursuant to the decision of the ECE Executive Committee at its 128th meeting on 15 May 2023. It was co-chaired by H.E. Ms. Elma Saiz, Minister for Inclusion, Social Security and Migration of Spain and H.E. Ms. Jana Costachi, State Secretary of the Ministry of Internal Affairs of the Republic of Moldova.",
    );
    expect(inAll("organizers").slice(1)).toMatchInlineSnapshot(`
      [
        "L’examen a été organisé conjointement par la CEE et l’Organisation internationale pour les migrations (OIM), en sa qualité de Coordonnateur du Réseau des Nations Unies sur les migrations (Réseau), en application de la décision prise par le Comité exécutif de la CEE à sa 128e réunion, le 15 mai 2023. Il était coprésidé par S. E. Mme Elma Saiz, Ministre de l’inclusion, de la sécurité sociale et des migrations de l’Espagne, et S. E. Mme Jana Costachi, Secrétaire d’État du Ministère de l’intérieur de la République de Moldova.",
        "Обзор был совместно организован ЕЭК и Международной организацией по миграции (МОМ) в качестве Координатора Сети Организации Объединенных Наций по вопросам миграции (Сеть) в соответствии с решением Исполнительного комитета ЕЭК, принятым на его 128-м совещании 15 мая 2023 года. Сопредседатели: Е. П. г-жа Эльма Саис, министр по вопросам интеграции, социального обеспечения и миграции Испании, и Е. П. г-жа Жана Костаки, государственный секретарь Министерства внутренних дел Республики Молдова.",
      ]
    `);
  });

  it("notes the source of the mandate behind its words", () => {
    const { footnotes, sentences } = generateParagraph({ name: "organizers" }, facts2024, "fr");
    expect(footnotes).toHaveLength(1);
    expect(sentences).toContain(footnotes[0]?.anchor);
  });

  it("names who took the chair in place of a Co-Chair", () => {
    const substitute = {
      name: { en: "H.E. Pilar Cancela", fr: "S. E. Pilar Cancela", ru: "Е. П. Пилар Кансела" },
      title: {
        en: "Vice Minister for Migration",
        fr: "Vice-Ministre des migrations",
        ru: "заместитель министра по вопросам миграции",
      },
    };
    const coChairs = review.coChairs.map((coChair, index) => (index === 0 ? { ...coChair, substitute } : coChair));
    const last = inAll("organizers", { coChairs }).map((text) => text.slice(text.lastIndexOf(". ", text.length - 140)));
    expect(last).toMatchInlineSnapshot(`
      [
        ". Jana Costachi, State Secretary of the Ministry of Internal Affairs of the Republic of Moldova. At the closing of the session, H.E. Pilar Cancela, Vice Minister for Migration of Spain, served as Co-Chair for Spain.",
        ". Mme Jana Costachi, Secrétaire d’État du Ministère de l’intérieur de la République de Moldova. À la clôture de la session, S. E. Pilar Cancela, Vice-Ministre des migrations de l’Espagne, a exercé la coprésidence pour l’Espagne.",
        ". г-жа Жана Костаки, государственный секретарь Министерства внутренних дел Республики Молдова. Сопредседатель от Испании на закрытии сессии: Е. П. Пилар Кансела, заместитель министра по вопросам миграции Испании.",
      ]
    `);
  });

  it("describes the programme", () => {
    expect(written("programme", "en")).toBe(
      "The Review included an Intergovernmental Conference and a Multi-stakeholder Hearing. The Intergovernmental Conference consisted of an opening segment, followed by four thematic sessions, and a closing segment.",
    );
    expect(inAll("programme").slice(1)).toMatchInlineSnapshot(`
      [
        "L’examen comprenait une conférence intergouvernementale et une audition multipartite. La conférence intergouvernementale s’est composée d’un débat d’ouverture, suivi de quatre séances thématiques, et d’un débat de clôture.",
        "Обзор включал Межправительственную конференцию и слушание с участием многих заинтересованных сторон. Межправительственная конференция состояла из начального сегмента, четырех тематических заседаний и заключительного сегмента.",
      ]
    `);
  });

  it("lists the States with their full names in the order of each language", () => {
    expect(written("attendance-states", "en")).toBe(
      "Representatives of the following member States of ECE attended the second Regional Review for the ECE region: Albania, Armenia, Austria, Azerbaijan, Belarus, Belgium, Bosnia and Herzegovina, Canada, Croatia, Cyprus, Czechia, Denmark, Finland, France, Georgia, Germany, Greece, Ireland, Italy, Kazakhstan, Kyrgyzstan, Lithuania, Luxembourg, Malta, Montenegro, Netherlands (Kingdom of the), North Macedonia, Norway, Poland, Portugal, Republic of Moldova, Russian Federation, Serbia, Slovakia, Spain, Sweden, Tajikistan, Türkiye, Turkmenistan, Ukraine, United Kingdom of Great Britain and Northern Ireland, United States of America and Uzbekistan.",
    );
    expect(inAll("attendance-states").slice(1)).toMatchInlineSnapshot(`
      [
        "Des représentants des États membres de la CEE ci-après ont participé au deuxième examen régional pour la région de la CEE : Albanie, Allemagne, Arménie, Autriche, Azerbaïdjan, Bélarus, Belgique, Bosnie-Herzégovine, Canada, Chypre, Croatie, Danemark, Espagne, États-Unis d’Amérique, Fédération de Russie, Finlande, France, Géorgie, Grèce, Irlande, Italie, Kazakhstan, Kirghizistan, Lituanie, Luxembourg, Macédoine du Nord, Malte, Monténégro, Norvège, Ouzbékistan, Pays-Bas (Royaume des), Pologne, Portugal, République de Moldova, Royaume-Uni de Grande-Bretagne et d’Irlande du Nord, Serbie, Slovaquie, Suède, Tadjikistan, Tchéquie, Türkiye, Turkménistan et Ukraine.",
        "В работе второго регионального обзора для региона ЕЭК участвовали представители следующих государств – членов ЕЭК: Австрия, Азербайджан, Албания, Армения, Беларусь, Бельгия, Босния и Герцеговина, Германия, Греция, Грузия, Дания, Ирландия, Испания, Италия, Казахстан, Канада, Кипр, Кыргызстан, Литва, Люксембург, Мальта, Нидерланды (Королевство), Норвегия, Польша, Португалия, Республика Молдова, Российская Федерация, Северная Македония, Сербия, Словакия, Соединенное Королевство Великобритании и Северной Ирландии, Соединенные Штаты Америки, Таджикистан, Туркменистан, Турция, Узбекистан, Украина, Финляндия, Франция, Хорватия, Черногория, Чехия и Швеция.",
      ]
    `);
  });

  it("lists a regional organization separately from the States, by its own name", () => {
    expect(inAll("attendance-union")).toMatchInlineSnapshot(`
      [
        "The European Union (EU) was represented by the Delegation of the European Union to the United Nations and other international organizations in Geneva, the European External Action Service (EEAS), and the European Commission.",
        "L’Union européenne (UE) était représentée par la délégation de l’Union européenne auprès de l’Office des Nations Unies et des autres organisations internationales à Genève, le Service européen pour l’action extérieure (SEAE) et la Commission européenne.",
        "Европейский союз (ЕС) был представлен делегацией Европейского союза при Организации Объединенных Наций и других международных организациях в Женеве, Европейской службой внешних связей (ЕСВС) и Европейской комиссией.",
      ]
    `);
    expect(inAll("attendance-union", { regionalOrganizationBy: [] })).toMatchInlineSnapshot(`
      [
        "The European Union (EU) was also represented.",
        "L’Union européenne (UE) était également représentée.",
        "Европейский союз (ЕС) также был представлен.",
      ]
    `);
    expect(inAll("attendance-union", { attendance: [state("FR")] })).toEqual(["", "", ""]);
  });

  it("lists United Nations entities in the order of their printed names", () => {
    expect(inAll("attendance-un-entities")).toMatchInlineSnapshot(`
      [
        "Representatives of the following United Nations bodies, departments, funds and programmes, specialized agencies, related organizations and initiatives attended: International Labour Organization (ILO), International Organization for Migration (IOM), Office of the United Nations High Commissioner for Refugees (UNHCR), United Nations Development Programme (UNDP), United Nations Office on Drugs and Crime (UNODC), and World Health Organization (WHO).",
        "Étaient représentés les organes, départements, fonds et programmes, institutions spécialisées, organisations apparentées et initiatives des Nations Unies ci-après : Haut-Commissariat des Nations Unies pour les réfugiés (HCR), Office des Nations Unies contre la drogue et le crime (ONUDC), Organisation internationale du Travail (OIT), Organisation internationale pour les migrations (OIM), Organisation mondiale de la Santé (OMS) et Programme des Nations Unies pour le développement (PNUD).",
        "Присутствовали представители следующих органов, департаментов, фондов и программ, специализированных учреждений, связанных организаций и инициатив Организации Объединенных Наций: Всемирная организация здравоохранения (ВОЗ), Международная организация по миграции (МОМ), Международная организация труда (МОТ), Программа развития Организации Объединенных Наций (ПРООН), Управление Верховного комиссара Организации Объединенных Наций по делам беженцев (УВКБ) и Управление Организации Объединенных Наций по наркотикам и преступности (УНП ООН).",
      ]
    `);
  });

  it("gives the number of stakeholders", () => {
    expect(written("attendance-stakeholders", "en")).toBe(
      "Representatives of over 65 non-governmental organizations and other relevant stakeholders also participated. A complete list of participants can be found on the website of the regional meeting.",
    );
    expect(inAll("attendance-stakeholders").slice(1)).toMatchInlineSnapshot(`
      [
        "Des représentants de plus de 65 organisations non gouvernementales et autres parties prenantes concernées ont également participé à la réunion. La liste complète des participants peut être consultée sur le site Web de la réunion régionale.",
        "Участие приняли также представители более 65 неправительственных организаций и других соответствующих заинтересованных сторон. С полным списком участников можно ознакомиться на веб-сайте регионального совещания.",
      ]
    `);
    expect(
      written("attendance-stakeholders", "ru", { stakeholderAttendance: { count: 21, atLeast: false } }),
    ).toContain("представители 21 неправительственной организации и других");
  });
});

describe("counts and agenda", () => {
  it("counts those who sent reports, each class separately", () => {
    expect(written("counts", "en")).toBe(
      "A total of 28 ECE member States and 17 stakeholders submitted reports to the Network.",
    );
    expect(inAll("counts").slice(1)).toMatchInlineSnapshot(`
      [
        "Au total, 28 États membres de la CEE et 17 parties prenantes ont soumis des rapports au Réseau.",
        "Доклады Сети представили в общей сложности 28 государств – членов ЕЭК и 17 заинтересованных сторон.",
      ]
    `);
    const submissions = { states: 21, stakeholders: 2, regionalOrganizations: 1, unEntities: 5 };
    expect(inAll("counts", { submissions })).toMatchInlineSnapshot(`
      [
        "A total of 21 ECE member States, one regional organization, five United Nations entities and two stakeholders submitted reports to the Network.",
        "Au total, 21 États membres de la CEE, une organisation régionale, cinq entités des Nations Unies et deux parties prenantes ont soumis des rapports au Réseau.",
        "Доклады Сети представили в общей сложности 21 государство – член ЕЭК, одна региональная организация, пять структур Организации Объединенных Наций и две заинтересованные стороны.",
      ]
    `);
    expect(inAll("counts", { submissions: { states: 0, stakeholders: 0 } })).toEqual(["", "", ""]);
  });

  it("reports the adoption of the agenda, with its symbol where it is known", () => {
    expect(written("adoption", "en")).toBe(
      "The Intergovernmental Conference started with the adoption of the provisional agenda of the meeting, as contained in document ECE/GCM/2024/1.",
    );
    expect(inAll("adoption").slice(1)).toMatchInlineSnapshot(`
      [
        "La conférence intergouvernementale a commencé par l’adoption de l’ordre du jour provisoire de la réunion, publié sous la cote ECE/GCM/2024/1.",
        "Межправительственная конференция началась с утверждения предварительной повестки дня совещания, содержащейся в документе ECE/GCM/2024/1.",
      ]
    `);
    expect(inAll("adoption", { agendaSymbol: null }).join()).not.toContain("null");
    expect(inAll("adoption", { sessionsBasis: same("x.") })).toHaveLength(3);
  });
});
