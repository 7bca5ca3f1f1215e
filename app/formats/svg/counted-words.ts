import type { Translate } from "~/i18n/resources.server";
import { isGeneralPart } from "~/domain/review/question-scope";
import type { ReviewCoverage } from "~/domain/coverage/read-coverage.server";

/** Which answers are counted, in a sentence; empty where all are. */
export function countedWords({ filters, session }: Pick<ReviewCoverage, "filters" | "session">, t: Translate): string {
  const { language } = filters;
  if (session && isGeneralPart(session.number)) {
    const written = language ? t(`coverage:counted.language.${language}`) : "";
    return [t("coverage:counted.general"), written].filter(Boolean).join(" ");
  }
  if (session) {
    const values = { number: session.number, label: session.label?.text ?? "" };
    return language ? t(`coverage:counted.both.${language}`, values) : t("coverage:counted.session", values);
  }
  return language ? t(`coverage:counted.language.${language}`) : "";
}
