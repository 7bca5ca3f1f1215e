import { useTranslation } from "react-i18next";
import { otherStances } from "~/domain/report/content/stance";
import type { Strength } from "~/domain/report/paragraph/strength.server";
import { useLanguage } from "~/i18n/use-language";
import { formatNumber } from "~/language/format";

/** The strength of evidence in words, each fact on one line; empty where there is none. */
export function useStrengthWords() {
  const { t } = useTranslation(["drafting", "participant"]);
  const language = useLanguage();
  return ({ classes, subRegions, languages, contrary }: Strength) => ({
    classes: classes
      .map(({ class: of, count }) => `${t(`participant:classes.${of}`)}\u00a0– ${formatNumber(count, language)}`)
      .join("\u00a0· "),
    subRegions: subRegions.join("\u00a0· "),
    languages: languages.map((each) => t(`languageName.${each}`)).join("\u00a0· "),
    contrary: otherStances
      .filter((stance) => contrary[stance] > 0)
      .map((stance) => t(`stance.count.${stance}`, { count: contrary[stance] }))
      .join("\u00a0· "),
  });
}
