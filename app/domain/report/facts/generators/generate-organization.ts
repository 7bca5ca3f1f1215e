import type { RegionName } from "~/domain/review/region-names";
import { grammarOf } from "~/language/grammar/grammar";
import { formatList, capitalize } from "~/language/grammar/join-list";
import type { Language } from "~/language/language";
import {
  type GeneratedFootnote,
  type GeneratedParagraph,
  sentencesOnly,
} from "~/domain/report/facts/generated-paragraph";
import { onReportDays } from "~/language/grammar/report-day";
import type { ReviewFacts } from "~/domain/report/facts/report-facts";
import { coChairSentences } from "./co-chairs";

type Meeting = {
  readonly region: RegionName;
  readonly edition: number;
  /** With the preposition. */
  readonly days: string;
  readonly place: string;
  /** With the comma before it, or empty. */
  readonly occasion: string;
  readonly ahead: boolean;
};

const meeting: Record<Language, (facts: Meeting) => string> = {
  en: ({ region, edition, days, place, occasion, ahead }) =>
    `The ${grammarOf("en").ordinal(edition)} Regional Review of the Global Compact for Safe, Orderly and Regular Migration (GCM) ` +
    `for the ${region.name} (${region.short}) region ${ahead ? "will be" : "was"} held ${days}, ${place}${occasion}.`,
  fr: ({ region, edition, days, place, occasion, ahead }) =>
    `Le ${grammarOf("fr").ordinal(edition)} examen régional du Pacte mondial pour des migrations sûres, ordonnées et ` +
    `régulières (Pacte mondial) pour la région ${region.ofName} (${region.short}) ${ahead ? "se tiendra" : "s’est tenu"} ` +
    `${place} ${days}${occasion}.`,
  ru: ({ region, edition, days, place, occasion, ahead }) =>
    `${capitalize(grammarOf("ru").ordinal(edition), "ru")} региональный обзор осуществления Глобального договора о безопасной, ` +
    `упорядоченной и легальной миграции (Глобальный договор) в регионе ${region.ofName} (${region.short}) ` +
    `${ahead ? "состоится" : "был проведен"} ${days} ${place}${occasion}.`,
};

/** When and where the review is held. */
export function generateMeeting(review: ReviewFacts, language: Language): GeneratedParagraph {
  const occasion = review.occasion === null ? "" : `, ${review.occasion[language]}`;
  const days = onReportDays(review.meeting, language);
  return sentencesOnly(
    meeting[language]({
      region: review.region[language],
      edition: review.edition,
      days,
      place: review.place[language],
      occasion,
      ahead: review.ahead,
    }),
  );
}

type Organized = { joint: boolean; mandate: string; ahead: boolean };

const organizedBy: Record<Language, (organizers: string, organized: Organized) => string> = {
  en: (organizers, { joint, mandate, ahead }) =>
    `The Review ${ahead ? "is" : "was"} ${joint ? "jointly " : ""}organized by ${organizers}${mandate && `, pursuant to ${mandate}`}.`,
  fr: (organizers, { joint, mandate, ahead }) =>
    `L’examen ${ahead ? "est" : "a été"} organisé ${joint ? "conjointement " : ""}par ${organizers}${mandate && `, en application ${mandate}`}.`,
  ru: (organizers, { joint, mandate, ahead }) =>
    `Обзор ${ahead ? "" : "был "}${joint ? "совместно " : ""}${ahead ? "организуется" : "организован"} ${organizers}${mandate && ` в соответствии с ${mandate}`}.`,
};

/** Who organizes the review, on whose decision, and who holds the chair. */
export function generateOrganizers(review: ReviewFacts, language: Language): GeneratedParagraph {
  const organizers = review.jointOrganizers.map((organizer) => organizer[language]);
  const mandate = review.mandate?.text[language] ?? "";
  const organized =
    organizers.length === 0
      ? ""
      : organizedBy[language](formatList(organizers, language), {
          joint: organizers.length > 1,
          mandate,
          ahead: review.ahead,
        });
  const paragraph = sentencesOnly(organized, ...coChairSentences(review, language));
  return { ...paragraph, footnotes: mandateFootnotes(review, language, organized !== "") };
}

function mandateFootnotes(review: ReviewFacts, language: Language, printed: boolean): GeneratedFootnote[] {
  const { mandate } = review;
  if (mandate === null || mandate.url === null || !printed) return [];
  return [{ type: "link", text: mandate.url, url: mandate.url, anchor: mandate.text[language] }];
}

const parts: Record<Language, (withHearing: boolean, ahead: boolean) => string> = {
  en: (withHearing, ahead) =>
    `The Review ${ahead ? "will include" : "included"} an Intergovernmental Conference${withHearing ? " and a Multi-stakeholder Hearing" : ""}.`,
  fr: (withHearing, ahead) =>
    `L’examen ${ahead ? "comprendra" : "comprenait"} une conférence intergouvernementale${withHearing ? " et une audition multipartite" : ""}.`,
  ru: (withHearing, ahead) =>
    `Обзор ${ahead ? "будет включать" : "включал"} Межправительственную конференцию` +
    `${withHearing ? " и слушание с участием многих заинтересованных сторон" : ""}.`,
};

const segments: Record<Language, (sessions: number, ahead: boolean) => string> = {
  en: (sessions, ahead) =>
    `The Intergovernmental Conference ${ahead ? "will consist" : "consisted"} of an opening segment, followed by ` +
    `${grammarOf("en").cardinal(sessions)} thematic session${sessions === 1 ? "" : "s"}, and a closing segment.`,
  fr: (sessions, ahead) =>
    `La conférence intergouvernementale ${ahead ? "se composera" : "s’est composée"} d’un débat d’ouverture, suivi ` +
    `${sessions === 1 ? "d’une séance thématique" : `de ${grammarOf("fr").cardinal(sessions, "feminine")} séances thématiques`}, ` +
    "et d’un débat de clôture.",
  ru: (sessions, ahead) =>
    `Межправительственная конференция ${ahead ? "будет состоять" : "состояла"} из начального сегмента, ${grammarOf("ru").cardinal(sessions, "genitive")} ` +
    `${sessions === 1 ? "тематического заседания" : "тематических заседаний"} и заключительного сегмента.`,
};

/** The parts of the review. */
export function generateProgramme(review: ReviewFacts, sessions: number, language: Language): GeneratedParagraph {
  const segmentSentence = sessions === 0 ? "" : segments[language](sessions, review.ahead);
  return sentencesOnly(
    parts[language](review.withHearing, review.ahead),
    segmentSentence,
    review.sessionsBasis?.[language] ?? "",
  );
}

const adoption: Record<Language, (symbol: string | null, ahead: boolean) => string> = {
  en: (symbol, ahead) =>
    `The Intergovernmental Conference ${ahead ? "will start" : "started"} with the adoption of the provisional agenda of the meeting` +
    `${symbol === null ? "" : `, as contained in document ${symbol}`}.`,
  fr: (symbol, ahead) =>
    `La conférence intergouvernementale ${ahead ? "commencera" : "a commencé"} par l’adoption de l’ordre du jour provisoire de la réunion` +
    `${symbol === null ? "" : `, publié sous la cote ${symbol}`}.`,
  ru: (symbol, ahead) =>
    `Межправительственная конференция ${ahead ? "начнется" : "началась"} с утверждения предварительной повестки дня совещания` +
    `${symbol === null ? "" : `, содержащейся в документе ${symbol}`}.`,
};

/** The adoption of the agenda; a symbol that is not known is left out. */
export function generateAdoption(review: ReviewFacts, language: Language): GeneratedParagraph {
  return sentencesOnly(adoption[language](review.agendaSymbol, review.ahead));
}
