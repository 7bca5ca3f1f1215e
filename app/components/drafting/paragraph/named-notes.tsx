import { useTranslation } from "react-i18next";
import type { NamedSources } from "~/domain/report/paragraph/named-sources";
import { useLanguage } from "~/i18n/use-language";
import { formatList } from "~/language/grammar/join-list";

/** The sources that a text names although its report names nobody, in each language version. */
export function NamedNotes({ named }: { named: NamedSources[] }) {
  const { t } = useTranslation("drafting");
  const shown = useLanguage();
  return named.map(({ language, names }) => (
    <p key={language} className="report-warning small">
      {t("warning.named", { language: t(`languageName.${language}`), names: formatList(names, shown) })}
    </p>
  ));
}
