import { useTranslation } from "react-i18next";
import { usePlaceWords } from "~/i18n/use-place-words";

type Given = { session: number; sessionLabel: string; question: number | null };

/** What was given, in words: "Session 2. Return: all questions", or "Session 2, question 1". */
export function useGivenWords(): (given: Given) => string {
  const { t } = useTranslation("team");
  const { part, place } = usePlaceWords();
  return ({ session, sessionLabel, question }) =>
    question === null
      ? `${part({ number: session, label: sessionLabel })} (${t("assignments.all")})`
      : place({ session, question });
}
