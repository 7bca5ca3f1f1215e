import { useTranslation } from "react-i18next";
import { FilterForm, FilterSelect } from "~/components/form/filter-form";
import { languageOptions, usePartOptions } from "~/components/form/filter-options";
import { groupCodes, type CodeView } from "~/domain/coding/codebook/code-view";
import type { ExcerptFilters } from "~/domain/coding/coding-schema";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { useCodeLabel } from "./code-label";

type Props = {
  review: string;
  filters: ExcerptFilters;
  codes: CodeView[];
  participants: { slug: string; name: string }[];
  sessions: { number: number; label: string }[];
  reviewers: { id: string; name: string }[];
};

export function ExcerptFilterForm({ review, filters, codes, participants, sessions, reviewers }: Props) {
  const { t } = useTranslation("coding");
  const action = paths.excerpts(useLanguage(), review);
  const partOptions = usePartOptions();
  const values = Object.values(filters);
  const chosen = values.some((value) => value !== undefined);
  const participantOptions = participants.map(({ slug, name }) => ({ value: slug, label: name }));
  const reviewerOptions = reviewers.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FilterForm label={t("filter.title")} action={action} values={values} clearHref={chosen ? action : null}>
      <CodeSelect value={filters.code} codes={codes} />
      <FilterSelect
        name="participant"
        label={t("filter.participant")}
        value={filters.participant}
        options={participantOptions}
      />
      <FilterSelect
        name="session"
        label={t("filter.session")}
        value={filters.session}
        options={partOptions(sessions)}
      />
      <FilterSelect name="language" label={t("filter.language")} value={filters.language} options={languageOptions} />
      <FilterSelect name="reviewer" label={t("filter.reviewer")} value={filters.reviewer} options={reviewerOptions} />
    </FilterForm>
  );
}

function CodeSelect({ value, codes }: { value: string | undefined; codes: CodeView[] }) {
  const { t } = useTranslation(["coding", "common"]);
  const codeLabel = useCodeLabel();
  return (
    <div className="field">
      <label htmlFor="filter-code">{t("filter.code")}</label>
      <select id="filter-code" name="code" className="select" defaultValue={value ?? ""}>
        <option value="">{t("common:filter.all.code")}</option>
        {groupCodes(codes).map((group) => (
          <optgroup key={group.type} label={t(`codeType.${group.type}`)}>
            {group.codes.map((code) => (
              <option key={code.key} value={code.key}>
                {codeLabel(code)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
