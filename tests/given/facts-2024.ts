import { regionNamesOf } from "~/domain/review/document/write/stored-columns.server";
import type { InputFacts, ReportFacts, ReviewFacts, SessionFacts } from "~/domain/report/facts/report-facts";
import { body, entity, type EntityAcronym, network, same, union } from "./bodies";
import { state } from "./states";

/** The facts of the second Regional Review as the report of 2024 prints them, its slips corrected. */

function national(...codes: string[]): InputFacts[] {
  return codes.map((code) => ({ participant: state(code), onBehalfOf: [] }));
}

function joint(lead: string, ...codes: string[]): InputFacts {
  return { participant: state(lead), onBehalfOf: codes.map(state) };
}

function stakeholder(name: string, acronym?: string): InputFacts {
  return {
    participant: body({ class: "stakeholder", name: same(name), ...(acronym === undefined ? {} : { acronym }) }),
    onBehalfOf: [],
  };
}

function fromEntity(acronym: EntityAcronym): InputFacts {
  return { participant: entity(acronym), onBehalfOf: [] };
}

const commission: InputFacts = {
  participant: union,
  printedName: {
    en: "European Commission/European External Action Service",
    fr: "la Commission européenne/le Service européen pour l’action extérieure",
    ru: "Европейская комиссия/Европейская служба внешних связей",
  },
  onBehalfOf: [],
};

const redCross: InputFacts = {
  participant: body({
    class: "stakeholder",
    acronym: "IFRC",
    name: {
      en: "International Federation of Red Cross and Red Crescent Societies",
      fr: "Fédération internationale des Sociétés de la Croix-Rouge et du Croissant-Rouge",
      ru: "Международная федерация обществ Красного Креста и Красного Полумесяца",
    },
    names: { acronyms: { en: "IFRC", fr: "FICR", ru: "МФКК" }, frArticle: "la" },
  }),
  onBehalfOf: [],
};

function moderator(name: string, affiliation: string): SessionFacts["moderator"] {
  return { name: same(name), affiliation: same(affiliation) };
}

export const sessions: readonly SessionFacts[] = [
  {
    number: 1,
    objectives: [2, 5, 6, 12, 18],
    organizers: [entity("ILO"), network],
    moderator: moderator(
      "Ms. Paola Cammilli",
      "Global Campaigns at Building and Woodworkers International (BWI), Member of Council of Global Unions (CGU)",
    ),
    speaker: null,
    inputs: [
      stakeholder("Platform on Disasters Displacement (PDD) – UNOPS"),
      stakeholder("International Organization of Employers", "IOE"),
      fromEntity("ILO"),
      stakeholder("International Lawyers Assisting Workers Network", "ILAW"),
      stakeholder("American Center for International Labor Solidarity"),
      commission,
      ...national("US", "GB", "UA", "TM", "TJ", "ES", "RS", "PT", "GR", "DE", "CA", "BE"),
    ],
    rightOfReply: null,
  },
  {
    number: 2,
    objectives: [4, 8, 9, 10, 11, 13, 21],
    organizers: [entity("UNHCR"), network],
    moderator: moderator("Ms. Susan Fratzke", "Migration Policy Institute (MPI)"),
    speaker: state("SE"),
    inputs: [
      ...national("AM", "BE", "BY"),
      joint("DK", "CY", "FR", "MT", "NO", "NL", "GB"),
      ...national("DE", "GR", "KG", "NO", "TR", "TM", "UA", "GB"),
      fromEntity("UNODC"),
      stakeholder("Network of Girls Against Human Trafficking", "NoGAHT"),
      redCross,
      stakeholder("Friends World Committee for Consultation"),
      commission,
    ],
    rightOfReply: state("AZ"),
  },
  {
    number: 3,
    objectives: [14, 15, 16, 19, 20, 22],
    organizers: [entity("WHO"), network],
    moderator: moderator("Ms. Stella Opoku-Owusu", "African Foundation for Development (AFFORD)"),
    speaker: state("AL"),
    inputs: [
      ...national("CA", "DE", "MK", "ES", "GB"),
      commission,
      stakeholder("African-German Working Community / Afrikanisch-Deutsche Arbeitsgemeinschaft e. V.", "A.D.A.G.E."),
      stakeholder("Asociación Rumiñahui"),
      fromEntity("ILO"),
      fromEntity("IOM"),
      fromEntity("UNDP"),
    ],
    rightOfReply: state("AM"),
  },
  {
    number: 4,
    objectives: [1, 3, 7, 17, 23],
    organizers: [entity("UNDP"), entity("IOM"), network],
    moderator: moderator(
      "Ms. Michele LeVoy",
      "Platform for International Cooperation on Undocumented Migrants (PICUM)",
    ),
    speaker: state("KZ"),
    inputs: [
      ...national("AZ", "CA"),
      joint("NO", "CY", "DK", "FR", "MT", "NL", "GB"),
      ...national("PT", "RS", "ES"),
      joint("GB", "DK", "DE", "NL", "NO", "ES", "US"),
      commission,
      stakeholder("Asociacion Ruminahui"),
      stakeholder("Building and Woodworkers Association"),
      stakeholder("International Detention Coalition", "IDC"),
      stakeholder("International Trade Union Confederation", "ITUC"),
      stakeholder("Migrant Youth & Children Platform"),
      stakeholder("Lutheran World Federation"),
    ],
    rightOfReply: state("RU"),
  },
];

const attending =
  "AL AM AT AZ BY BE BA CA HR CY CZ DK FI FR GE DE GR IE IT KZ KG LT LU MT ME NL MK NO PL PT MD RU RS SK ES SE TJ TR TM UA GB US UZ";

export const region = regionNamesOf({ region: "ECE" });

export const review: ReviewFacts = {
  edition: 2,
  region,
  title: same("Second Regional Review"),
  meeting: { from: "2024-03-11", to: null },
  ahead: false,
  place: { en: "in Geneva", fr: "à Genève", ru: "в Женеве" },
  occasion: {
    en: "ahead of the Regional Forum on Sustainable Development for the ECE region on 13–14 March",
    fr: "en amont du Forum régional sur le développement durable pour la région de la CEE (13 et 14 mars)",
    ru: "перед Региональным форумом по устойчивому развитию для региона ЕЭК (13–14 марта)",
  },
  jointOrganizers: [
    { en: "ECE", fr: "la CEE", ru: "ЕЭК" },
    {
      en: "the International Organization for Migration (IOM), as the Coordinator of the United Nations Network on Migration (Network)",
      fr: "l’Organisation internationale pour les migrations (OIM), en sa qualité de Coordonnateur du Réseau des Nations Unies sur les migrations (Réseau)",
      ru: "Международной организацией по миграции (МОМ) в качестве Координатора Сети Организации Объединенных Наций по вопросам миграции (Сеть)",
    },
  ],
  mandate: {
    text: {
      en: "the decision of the ECE Executive Committee at its 128th meeting on 15 May 2023",
      fr: "de la décision prise par le Comité exécutif de la CEE à sa 128e réunion, le 15 mai 2023",
      ru: "решением Исполнительного комитета ЕЭК, принятым на его 128-м совещании 15 мая 2023 года",
    },
    url: "https://unece.org/sites/default/files/2023-06/item%20202%20_EXCOM%20Conclu-128.pdf",
  },
  coChairs: [
    {
      participant: state("ES"),
      name: { en: "H.E. Ms. Elma Saiz", fr: "S. E. Mme Elma Saiz", ru: "Е. П. г-жа Эльма Саис" },
      title: {
        en: "Minister for Inclusion, Social Security and Migration",
        fr: "Ministre de l’inclusion, de la sécurité sociale et des migrations",
        ru: "министр по вопросам интеграции, социального обеспечения и миграции",
      },
      substitute: null,
    },
    {
      participant: state("MD"),
      name: { en: "H.E. Ms. Jana Costachi", fr: "S. E. Mme Jana Costachi", ru: "Е. П. г-жа Жана Костаки" },
      title: {
        en: "State Secretary of the Ministry of Internal Affairs",
        fr: "Secrétaire d’État du Ministère de l’intérieur",
        ru: "государственный секретарь Министерства внутренних дел",
      },
      substitute: null,
    },
  ],
  withHearing: true,
  sessionsBasis: null,
  agendaSymbol: "ECE/GCM/2024/1",
  attendance: [
    ...attending.split(" ").map(state),
    union,
    ...(["WHO", "UNODC", "UNHCR", "UNDP", "IOM", "ILO"] as const).map(entity),
  ],
  regionalOrganizationBy: [
    {
      en: "the Delegation of the European Union to the United Nations and other international organizations in Geneva",
      fr: "la délégation de l’Union européenne auprès de l’Office des Nations Unies et des autres organisations internationales à Genève",
      ru: "делегацией Европейского союза при Организации Объединенных Наций и других международных организациях в Женеве",
    },
    {
      en: "the European External Action Service (EEAS)",
      fr: "le Service européen pour l’action extérieure (SEAE)",
      ru: "Европейской службой внешних связей (ЕСВС)",
    },
    { en: "the European Commission", fr: "la Commission européenne", ru: "Европейской комиссией" },
  ],
  stakeholderAttendance: { count: 65, atLeast: true },
  participantsListUrl: "https://example.org/participants",
  submissions: { states: 28, stakeholders: 17 },
};

export const facts2024: ReportFacts = { review, segments: { opening: [], closing: [] }, sessions };
