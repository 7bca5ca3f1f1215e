import type { RegionName } from "~/domain/review/region-names";
import { grammarOf } from "~/language/grammar/grammar";
import type { Language } from "~/language/language";
import type { GeneratedParagraph, LabelledLine } from "~/domain/report/facts/generated-paragraph";
import { joinStatements, formatList, capitalize } from "~/language/grammar/join-list";
import { familiarName, runningName } from "~/domain/participant/participant-forms";
import type { ReviewFacts, SessionFacts } from "~/domain/report/facts/report-facts";
import { wordingOf } from "~/domain/report/facts/wording/wording";
import { inputsInOrder, listedInput } from "./listed-inputs";
import { rightOfReplySentence } from "./right-of-reply";
import { markedName, noteOnNames } from "./unofficial-names";

/** The paragraph on a thematic session: what it was about, then the labelled lines that the facts can fill. */
export function generateSession(
  session: SessionFacts,
  { region, ahead }: Pick<ReviewFacts, "region" | "ahead">,
  language: Language,
): GeneratedParagraph {
  return {
    sentences: subject[language](session, region[language], ahead),
    lines: sessionLines(session, language),
    footnotes: [],
  };
}

const subject: Record<Language, (session: SessionFacts, region: RegionName, ahead: boolean) => string> = {
  en: ({ number, objectives }, { short }, ahead) =>
    `The ${grammarOf("en").ordinal(number)} session of the Regional Review for ${short} ${ahead ? "will offer" : "offered"} space for discussion of progress made ` +
    `and challenges accomplishing ${objectives.length === 1 ? "Objective" : "Objectives"} ` +
    `${formatList(objectives.map(String), "en", { serial: true })} of the GCM.`,
  fr: ({ number, objectives }, { ofShort }, ahead) =>
    `La ${grammarOf("fr").ordinal(number, "feminine")} séance de l’examen régional pour la région ${ofShort} ${ahead ? "permettra" : "a permis"} d’examiner ` +
    `les progrès accomplis et les difficultés rencontrées dans la réalisation ` +
    `${objectives.length === 1 ? "de l’objectif" : "des objectifs"} ${formatList(objectives.map(String), "fr")} du Pacte mondial.`,
  ru: ({ number, objectives }, { ofShort }, ahead) =>
    `${capitalize(grammarOf("ru").ordinal(number, "neuter"), "ru")} заседание регионального обзора для региона ${ofShort} ${ahead ? "даст" : "дало"} возможность обсудить ` +
    `достигнутый прогресс и трудности, возникающие при достижении ${objectives.length === 1 ? "цели" : "целей"} ` +
    `${formatList(objectives.map(String), "ru")} Глобального договора.`,
};

function sessionLines(session: SessionFacts, language: Language): LabelledLine[] {
  const words = wordingOf(language).session;
  const { organizers, moderator, speaker } = session;
  const affiliation = moderator?.affiliation?.[language] ?? "";
  const named = moderator === null ? "" : [moderator.name[language], affiliation].filter(Boolean).join(", ");
  const lines = [
    {
      label: words.leadOrganizers(organizers.length),
      text: formatList(
        organizers.map((organizer) => markedName(familiarName(organizer, language), organizer, language)),
        language,
      ),
    },
    { label: words.moderator, text: named },
    { label: words.speaker, text: speaker === null ? "" : runningName(speaker, language) },
    { label: words.inputs, text: inputsText(session, language) },
  ].filter((line) => line.text !== "");
  return withNote(lines, language);
}

/** What the mark of an unofficial name means is said once, at the end of the last line. */
function withNote(lines: readonly LabelledLine[], language: Language): LabelledLine[] {
  const note = noteOnNames(lines.map(({ text }) => text).join(" "), language);
  const closed = (text: string) => (text.endsWith(".") ? text : `${text}.`);
  return lines.map((line, index) =>
    note === "" || index < lines.length - 1 ? line : { ...line, text: `${closed(line.text)} ${note}` },
  );
}

/** The list of statements closed by its full stop, and the right of reply behind it. */
function inputsText(session: SessionFacts, language: Language): string {
  const inputs = inputsInOrder(session.inputs, language).map((input) => listedInput(input, language));
  const list = inputs.length === 0 ? "" : `${joinStatements(inputs, language)}.`;
  const reply = session.rightOfReply === null ? "" : rightOfReplySentence(session.rightOfReply, language);
  return [list, reply].filter(Boolean).join(" ");
}
