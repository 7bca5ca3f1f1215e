import { useTranslation } from "react-i18next";
import { Words } from "~/components/text/words";
import type { ReadText } from "~/language/localized-text";

/** The objective under which the questions that follow are put; nothing where they are put under none. */
export function UnderObjective({ objective }: { objective: { number: number; title: ReadText } | null }) {
  const { t } = useTranslation();
  if (!objective) return null;
  return (
    <p className="under-objective">
      {t("underObjective", { number: objective.number })} <Words text={objective.title} />
    </p>
  );
}
