import type { TFunction } from "i18next";
import { isGeneralPart } from "~/domain/review/question-scope";

/** Translates the words that all pages share. */
type Translate = TFunction;

type Place = { session: number; question: number };

/** "Session 4. Return", "Session 4" without its title, or "General questions". */
export function partWords(t: Translate, { number, label }: { number: number; label?: string }): string {
  if (isGeneralPart(number)) return t("part.general");
  return label ? t("part.labelled", { number, label }) : t("part.session", { number });
}

/** "Session 4, question 1", where a sentence or a line begins with it. */
export function placeWords(t: Translate, { session, question }: Place): string {
  return isGeneralPart(session) ? t("place.general", { question }) : t("place.session", { session, question });
}

/** "session 4, question 1", within a sentence. */
export function placeWithin(t: Translate, { session, question }: Place): string {
  return isGeneralPart(session)
    ? t("place.generalWithin", { question })
    : t("place.sessionWithin", { session, question });
}
