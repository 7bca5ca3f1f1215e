import { useTranslation } from "react-i18next";
import { FilterForm, FilterSelect } from "~/components/form/filter-form";
import {
  labelsOf,
  languageOptions,
  type NumberedText,
  useNumberedOptions,
  usePartOptions,
} from "~/components/form/filter-options";
import { participantClasses } from "~/domain/participant/participant-schema";
import type { ParticipantLink } from "~/domain/participant/participant-presenters";
import type { SubmissionListQuery } from "~/domain/submission/published/submission-list";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

export type FilterChoices = { submitters: ParticipantLink[]; sessions: NumberedText[]; objectives: NumberedText[] };

type Props = { review: string; query: SubmissionListQuery; choices: FilterChoices };

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
    session: partOptions(labelsOf(choices.sessions)),
    objective: numbered(labelsOf(choices.objectives)),
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
