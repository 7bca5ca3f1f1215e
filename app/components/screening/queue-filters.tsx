import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { languageNames } from "~/components/layout/language-switch";
import { participantClasses } from "~/domain/participant/participant-schema";
import type { QueueQuery } from "~/domain/screening/screening-schema";
import { languages } from "~/domain/shared/language";
import { paths } from "~/i18n/paths";
import { useLanguage } from "~/i18n/use-language";

/** Which submissions of the queue are shown; the choice stands in the address. */
export function QueueFilters({ review, query }: { review: string; query: QueueQuery }) {
  const { t } = useTranslation(["screening", "participant"]);
  const language = useLanguage();
  return (
    <form method="get" action={paths.screening(language, review)} className="filters" aria-label={t("filter.title")}>
      {query.state ? <input type="hidden" name="state" value={query.state} /> : null}
      <Choice name="class" label={t("filter.class")} chosen={query.class}>
        {participantClasses.map((key) => (
          <option key={key} value={key}>
            {t(`participant:class.${key}`)}
          </option>
        ))}
      </Choice>
      <Choice name="language" label={t("filter.language")} chosen={query.language}>
        {languages.map((each) => (
          <option key={each} value={each} lang={each}>
            {languageNames[each]}
          </option>
        ))}
      </Choice>
      <button className="button button-second">{t("filter.apply")}</button>
    </form>
  );
}

type ChoiceProps = { name: string; label: string; chosen: string | undefined; children: ReactNode };

function Choice({ name, label, chosen, children }: ChoiceProps) {
  const { t } = useTranslation("screening");
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} className="select" defaultValue={chosen ?? ""}>
        <option value="">{t("filter.all")}</option>
        {children}
      </select>
    </div>
  );
}
