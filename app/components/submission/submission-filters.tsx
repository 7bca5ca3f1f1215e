import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { languageNames } from "~/components/layout/language-switch";
import { participantClasses } from "~/domain/participant/participant-schema";
import type { ParticipantLink } from "~/domain/participant/participant-link";
import { languages } from "~/domain/shared/language";
import type { SubmissionListQuery } from "~/domain/submission/submission-list";
import type { ReadText } from "~/domain/translation/localized-text";
import { paths } from "~/i18n/paths";
import { useLanguage } from "~/i18n/use-language";

export type FilterChoices = {
  submitters: ParticipantLink[];
  sessions: { number: number; label: ReadText }[];
  objectives: { number: number; label: ReadText }[];
};

type Props = { review: string; query: SubmissionListQuery; choices: FilterChoices };

/** What is shown of the list; the choice stands in the address. */
export function SubmissionFilters({ review, query, choices }: Props) {
  const { t } = useTranslation(["submission", "participant", "session"]);
  const language = useLanguage();
  return (
    <form method="get" action={paths.submissions(language, review)} className="filters" aria-label={t("filter.title")}>
      {query.sort === "participant" ? null : <input type="hidden" name="sort" value={query.sort} />}
      <Choice name="class" label={t("filter.class")} chosen={query.class}>
        {participantClasses.map((key) => (
          <option key={key} value={key}>
            {t(`participant:class.${key}`)}
          </option>
        ))}
      </Choice>
      {choices.submitters.length > 0 ? (
        <Choice name="participant" label={t("filter.participant")} chosen={query.participant}>
          {choices.submitters.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name.text}
            </option>
          ))}
        </Choice>
      ) : null}
      <Choice name="session" label={t("filter.session")} chosen={query.session}>
        {choices.sessions.map(({ number, label }) => (
          <option key={number} value={number}>
            {number}. {label.text}
          </option>
        ))}
      </Choice>
      <Choice name="objective" label={t("filter.objective")} chosen={query.objective}>
        {choices.objectives.map(({ number, label }) => (
          <option key={number} value={number}>
            {number}. {label.text}
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

type ChoiceProps = { name: string; label: string; chosen: string | number | undefined; children: ReactNode };

function Choice({ name, label, chosen, children }: ChoiceProps) {
  const { t } = useTranslation("submission");
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
