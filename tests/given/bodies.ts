import type { InEveryLanguage } from "~/language/language";
import type { ReportParticipant } from "~/domain/participant/participant-presenters";
import type { ParticipantClass, ParticipantNames } from "~/domain/participant/participant-schema";

export function same(text: string): InEveryLanguage {
  return { en: text, fr: text, ru: text };
}

type Body = {
  readonly class: ParticipantClass;
  readonly name: InEveryLanguage;
  readonly acronym?: string;
  readonly names?: ParticipantNames;
};

export function body({ class: participantClass, name, acronym, names }: Body): ReportParticipant {
  return {
    id: name.en,
    class: participantClass,
    iso2: null,
    category: null,
    acronym: acronym ?? null,
    name,
    names: names ?? {},
  };
}

const unEntities = {
  ILO: [
    "International Labour Organization",
    "Organisation internationale du Travail",
    "Международная организация труда",
  ],
  IOM: [
    "International Organization for Migration",
    "Organisation internationale pour les migrations",
    "Международная организация по миграции",
  ],
  UNDP: [
    "United Nations Development Programme",
    "Programme des Nations Unies pour le développement",
    "Программа развития Организации Объединенных Наций",
  ],
  UNHCR: [
    "Office of the United Nations High Commissioner for Refugees",
    "Haut-Commissariat des Nations Unies pour les réfugiés",
    "Управление Верховного комиссара Организации Объединенных Наций по делам беженцев",
  ],
  UNODC: [
    "United Nations Office on Drugs and Crime",
    "Office des Nations Unies contre la drogue et le crime",
    "Управление Организации Объединенных Наций по наркотикам и преступности",
  ],
  WHO: ["World Health Organization", "Organisation mondiale de la Santé", "Всемирная организация здравоохранения"],
} as const;

export type EntityAcronym = keyof typeof unEntities;

const acronyms: Record<EntityAcronym, readonly [fr: string, ru: string, article: string]> = {
  ILO: ["OIT", "МОТ", "l'"],
  IOM: ["OIM", "МОМ", "l'"],
  UNDP: ["PNUD", "ПРООН", "le"],
  UNHCR: ["HCR", "УВКБ", "le"],
  UNODC: ["ONUDC", "УНП ООН", "l'"],
  WHO: ["OMS", "ВОЗ", "l'"],
};

export function entity(acronym: EntityAcronym): ReportParticipant {
  const [en, fr, ru] = unEntities[acronym];
  const [french, russian, frArticle] = acronyms[acronym];
  const names = { acronyms: { en: acronym, fr: french, ru: russian }, frArticle };
  return body({ class: "un-entity", name: { en, fr, ru }, acronym, names });
}

export const network = body({
  class: "un-entity",
  name: {
    en: "Regional United Nations Network on Migration",
    fr: "Réseau régional des Nations Unies sur les migrations",
    ru: "Региональная сеть Организации Объединенных Наций по вопросам миграции",
  },
});

export const union = body({
  class: "regional-organization",
  name: { en: "European Union", fr: "Union européenne", ru: "Европейский союз" },
  acronym: "EU",
  names: { acronyms: { en: "EU", fr: "UE", ru: "ЕС" }, enWithArticle: "the European Union", frArticle: "l'" },
});
