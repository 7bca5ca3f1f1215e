import type { Language } from "~/language/language";
import type { GeneratedParagraph, LabelledLine } from "~/domain/report/facts/generated-paragraph";
import { joinStatements, joinWords } from "~/language/grammar/join-list";
import { englishOrdinal, frenchOrdinal, russianOrdinal } from "~/language/grammar/ordinals";
import { familiarName, runningName } from "~/domain/participant/participant-forms";
import type { SessionFacts } from "~/domain/report/facts/report-facts";
import { wordingOf } from "~/domain/report/facts/wording/wording";
import { inputsInOrder, listedInput } from "./listed-inputs";
import { rightOfReplySentence } from "./right-of-reply";

/** The paragraph on a thematic session: what it was about, then the labelled lines that the facts can fill. */
export function generateSession(session: SessionFacts, language: Language): GeneratedParagraph {
  return { sentences: subject[language](session), lines: sessionLines(session, language), footnotes: [] };
}

const subject: Record<Language, (session: SessionFacts) => string> = {
  en: ({ number, objectives }) =>
    `The ${englishOrdinal(number)} session of the Regional Review for ECE offered space for discussion of progress made ` +
    `and challenges accomplishing ${objectives.length === 1 ? "Objective" : "Objectives"} ` +
    `${joinWords(objectives.map(String), "en", { serial: true })} of the GCM.`,
  fr: ({ number, objectives }) =>
    `La ${frenchOrdinal(number, "feminine")} séance de l’examen régional pour la région de la CEE a permis d’examiner ` +
    `les progrès accomplis et les difficultés rencontrées dans la réalisation ` +
    `${objectives.length === 1 ? "de l’objectif" : "des objectifs"} ${joinWords(objectives.map(String), "fr")} du Pacte mondial.`,
  ru: ({ number, objectives }) =>
    `${russianOrdinal(number, "neuter")} заседание регионального обзора для региона ЕЭК дало возможность обсудить ` +
    `достигнутый прогресс и трудности, возникающие при достижении ${objectives.length === 1 ? "цели" : "целей"} ` +
    `${joinWords(objectives.map(String), "ru")} Глобального договора.`,
};

function sessionLines(session: SessionFacts, language: Language): LabelledLine[] {
  const words = wordingOf(language).session;
  const { organizers, moderator, speaker } = session;
  const affiliation = moderator?.affiliation?.[language] ?? "";
  const named = moderator === null ? "" : [moderator.name[language], affiliation].filter(Boolean).join(", ");
  return [
    {
      label: words.leadOrganizers(organizers.length),
      text: joinWords(
        organizers.map((organizer) => familiarName(organizer, language)),
        language,
      ),
    },
    { label: words.moderator, text: named },
    { label: words.speaker, text: speaker === null ? "" : runningName(speaker, language) },
    { label: words.inputs, text: inputsText(session, language) },
  ].filter((line) => line.text !== "");
}

/** The list of statements closed by its full stop, and the right of reply behind it. */
function inputsText(session: SessionFacts, language: Language): string {
  const inputs = inputsInOrder(session.inputs, language).map((input) => listedInput(input, language));
  const list = inputs.length === 0 ? "" : `${joinStatements(inputs, language)}.`;
  const reply = session.rightOfReply === null ? "" : rightOfReplySentence(session.rightOfReply, language);
  return [list, reply].filter(Boolean).join(" ");
}
