import type { Translate } from "~/i18n/resources.server";
import { importColumns, type ImportColumn } from "./import-columns";

type ExampleRow = Partial<Record<ImportColumn, string>>;
type TemplateColumn = { header: string; cell: (row: ExampleRow) => string };

/** The columns of the template, and a State and an organization as examples. */
export function importTemplate(t: Translate): { columns: TemplateColumn[]; rows: ExampleRow[] } {
  const columns = importColumns.map((column) => ({
    header: t(`participation:columns.${column}`),
    cell: (row: ExampleRow) => row[column] ?? "",
  }));
  const state = {
    iso2: "FJ",
    email: "focal.point@example.org",
    contact: t("participation:template.contact"),
    contactLanguage: "en",
  };
  const body = {
    nameEn: t("participation:template.body"),
    acronym: "EXA",
    class: t("participant:class.stakeholder"),
    category: t("participant:category.civil-society"),
    accreditation: t("participation:template.accreditation"),
    countries: "FJ, TO",
    languages: "en",
    email: "first@example.org; second@example.org",
    contactLanguage: "en",
  };
  return { columns, rows: [state, body] };
}
