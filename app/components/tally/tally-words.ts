import { useTranslation } from "react-i18next";
import type { Tally } from "~/domain/counting/count-participants";

/** Distinct participants by class; each is counted once, however many statements make the point. */
export type TallyCounts = Partial<Tally>;

/** "10 States, 2 stakeholders": States and stakeholders are never added up. */
export function useTallyWords(): (counts: TallyCounts) => string {
  const { t } = useTranslation("common");
  return (counts) => {
    const parts = [
      counts.state ? t("tally.state", { count: counts.state }) : "",
      counts.stakeholder ? t("tally.stakeholder", { count: counts.stakeholder }) : "",
      counts.regional ? t("tally.regional", { count: counts.regional }) : "",
      counts.un ? t("tally.un", { count: counts.un }) : "",
    ].filter(Boolean);
    return parts.length > 0 ? parts.join(", ") : t("tally.none");
  };
}
