import { useTranslation } from "react-i18next";
import type { MeetingPart } from "~/domain/review/meeting/meeting-parts";
import { formatDay } from "~/language/format";
import { useLanguage } from "~/i18n/use-language";

/** The name of a part of a meeting in a line: "Session 2", "11 March 2024". */
export function usePartName(): (part: MeetingPart | null) => string {
  const { t } = useTranslation(["meeting", "session"]);
  const language = useLanguage();
  return (part) => {
    if (part === null) return t("meeting:parts.whole");
    if (part.kind === "day") return formatDay(part.day, language);
    if (part.kind === "session") return t("session:numbered", { number: part.session });
    return t(`meeting:parts.${part.kind}`);
  };
}
