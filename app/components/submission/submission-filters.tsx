import { useTranslation } from "react-i18next";
import { FilterForm, FilterSelect } from "~/components/form/filter-form";
import { languageOptions, useNumberedOptions, usePartOptions } from "~/components/form/filter-options";
import { participantClasses } from "~/domain/participant/participant-schema";
import type { ParticipantLink } from "~/domain/participant/participant-presenters";
import type { SubmissionListQuery } from "~/domain/submission/published/submission-list";
import type { ReadText } from "~/language/localized-text";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Numbered = { number: number; label: ReadText | null };
export type FilterChoices = { submitters: ParticipantLink[]; sessions: Numbered[]; objectives: Numbered[] };

type Props = { review: string; query: SubmissionListQuery; choices: FilterChoices };

const textsOf = (items: Numbered[]) => items.map(({ number, label }) => ({ number, label: label?.text ?? "" }));

const filterNames = ["class", "participant", "session", "objective", "language"] as const;

/** What is shown of the list; the choice is in the address. */
export function SubmissionFilters({ review, query, choices }: Props) {
  const { t } = useTranslation(["submission", "participant"]);
  const language = useLanguage();
  const numbered = useNumberedOptions();
  const partOptions = usePartOptions();
  const kept = query.sort === "participant" ? {} : { sort: query.sort };
  const values = filterNames.map((name) => query[name]);
  const chosen = values.some((value) => value !== undefined);
  const classes = participantClasses.map((value) => ({ value, label: t(`participant:class.${value}`) }));
  const submitters = choices.submitters.map(({ slug, name }) => ({ value: slug, label: name.text }));
  const options = {
    class: classes,
    participant: submitters,
    session: partOptions(textsOf(choices.sessions)),
    objective: numbered(textsOf(choices.objectives)),
    language: languageOptions,
  };
  return (
    <FilterForm
      label={t("filter.title")}
      action={paths.submissions(language, review)}
      kept={kept}
      values={values}
      clearHref={chosen ? paths.submissions(language, review, kept) : null}
    >
      {filterNames
        .filter((name) => options[name].length > 0)
        .map((name) => (
          <FilterSelect
            key={name}
            name={name}
            label={t(`filter.${name}`)}
            value={query[name]}
            options={options[name]}
          />
        ))}
    </FilterForm>
  );
}
