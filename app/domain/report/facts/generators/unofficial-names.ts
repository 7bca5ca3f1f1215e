import type { Language } from "~/language/language";
import type { ReportParticipant } from "~/domain/participant/participant-presenters";

const mark = "*";

const notes: Record<Language, string> = {
  en: "An asterisk marks an unofficial translation of a name.",
  fr: "L’astérisque signale la traduction non officielle d’un nom.",
  ru: "Звездочкой отмечены названия в неофициальном переводе.",
};

/** A printed name with the mark of an unofficial translation; an acronym alone is none. */
export function markedName(printed: string, participant: ReportParticipant, language: Language): string {
  const translated =
    participant.unofficial?.includes(language) === true && printed.includes(participant.name[language]);
  return translated ? printed.replace(participant.name[language], (name) => name + mark) : printed;
}

/** What the mark means, for the end of a text that has one; else empty. */
export function noteOnNames(text: string, language: Language): string {
  return text.includes(mark) ? notes[language] : "";
}
