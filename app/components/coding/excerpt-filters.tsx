import { useTranslation } from "react-i18next";
import { groupCodes, type CodeView } from "~/domain/coding/code-view";
import type { ExcerptFilters } from "~/domain/coding/coding-schema";
import { paths } from "~/i18n/paths";
import { useLanguage } from "~/i18n/use-language";
import { useCodeLabel } from "./code-label";
import { FilterForm, FilterSelect } from "./filter-form";
import { languageOptions, useNumberedOptions } from "./filter-options";

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
  const language = useLanguage();
  const numbered = useNumberedOptions();
  const all = t("filter.all");
  const chosen = Object.values(filters).some((value) => value !== undefined);
  const participantOptions = participants.map(({ slug, name }) => ({ value: slug, label: name }));
  const reviewerOptions = reviewers.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FilterForm clearHref={chosen ? paths.excerpts(language, review) : null}>
      <CodeSelect value={filters.code} codes={codes} />
      <FilterSelect
        name="participant"
        label={t("filter.participant")}
        value={filters.participant}
        all={all}
        options={participantOptions}
      />
      <FilterSelect
        name="session"
        label={t("filter.session")}
        value={filters.session}
        all={all}
        options={numbered(sessions)}
      />
      <FilterSelect
        name="language"
        label={t("filter.language")}
        value={filters.language}
        all={all}
        options={languageOptions}
      />
      <FilterSelect
        name="reviewer"
        label={t("filter.reviewer")}
        value={filters.reviewer}
        all={all}
        options={reviewerOptions}
      />
    </FilterForm>
  );
}

function CodeSelect({ value, codes }: { value: string | undefined; codes: CodeView[] }) {
  const { t } = useTranslation("coding");
  const codeLabel = useCodeLabel();
  return (
    <div className="field">
      <label htmlFor="filter-code">{t("filter.code")}</label>
      <select id="filter-code" name="code" className="select" defaultValue={value ?? ""}>
        <option value="">{t("filter.all")}</option>
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
