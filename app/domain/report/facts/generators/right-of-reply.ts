import type { Language } from "~/language/language";
import { capitalize } from "~/language/grammar/join-list";
import { agreementOf, ofParticipant, withArticle } from "~/domain/participant/participant-forms";
import type { ReportParticipant } from "~/domain/participant/participant-presenters";

const sentences: Record<Language, (participant: ReportParticipant) => string> = {
  en: (participant) => `${capitalize(withArticle(participant, "en"), "en")} exercised their right of reply.`,
  fr: (participant) =>
    `${capitalize(withArticle(participant, "fr"), "fr")} ` +
    (agreementOf(participant, "fr").plural ? "ont exercé leur droit de réponse." : "a exercé son droit de réponse."),
  ru: (participant) => `Право на ответ осуществил представитель ${ofParticipant(participant, "ru")}.`,
};

/** The right of reply is a fact only: one sentence, no content. */
export function rightOfReplySentence(participant: ReportParticipant, language: Language): string {
  return sentences[language](participant);
}
