import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

type Props = {
  /** What each filter is set to; undefined or an empty text where it is not. */
  values: readonly unknown[];
  children: ReactNode;
};

/** On a small screen the filters are one line that opens, with how many are set; on a wide one they are always open. */
export function FilterFold({ values, children }: Props) {
  const { t } = useTranslation();
  const set = values.filter((value) => value !== undefined && value !== "").length;
  return (
    <details className="filter-fold">
      <summary>{set > 0 ? t("filter.foldSet", { number: set }) : t("filter.fold")}</summary>
      <div className="filter-fold-fields">{children}</div>
    </details>
  );
}
