import { useTranslation } from "react-i18next";
import { FilterForm, FilterSelect } from "~/components/form/filter-form";
import { languageOptions, usePartOptions } from "~/components/form/filter-options";
import type { CodeView } from "~/domain/coding/codebook/code-view";
import type { EvidenceFilters } from "~/domain/coding/coding-schema";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { useCodeLabel } from "~/components/coding/code-label";

type Props = {
  review: string;
  filters: EvidenceFilters;
  codes: CodeView[];
  sessions: { number: number; label: string }[];
};

export function EvidenceFilterForm({ review, filters, codes, sessions }: Props) {
  const { t } = useTranslation("coding");
  const action = paths.evidence(useLanguage(), review);
  const partOptions = usePartOptions();
  const codeLabel = useCodeLabel();
  const values = Object.values(filters);
  const chosen = values.some((value) => value !== undefined);
  const kinds = codes
    .filter(({ type }) => type === "kind")
    .map((code) => ({ value: code.key, label: codeLabel(code) }));
  const objectives = codes.flatMap((code) =>
    code.type === "objective" && code.number !== null ? [{ value: String(code.number), label: codeLabel(code) }] : [],
  );
  return (
    <FilterForm label={t("filter.title")} action={action} values={values} clearHref={chosen ? action : null}>
      <FilterSelect name="kind" label={t("evidence.kind")} value={filters.kind} options={kinds} />
      <FilterSelect
        name="session"
        label={t("filter.session")}
        value={filters.session}
        options={partOptions(sessions)}
      />
      <FilterSelect name="language" label={t("filter.language")} value={filters.language} options={languageOptions} />
      <FilterSelect
        name="objective"
        label={t("evidence.inWords")}
        value={filters.objective}
        all={t("evidence.leastReported")}
        options={objectives}
      />
    </FilterForm>
  );
}
