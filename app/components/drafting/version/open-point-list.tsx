import { useTranslation } from "react-i18next";
import { openPointNames, type OpenPoints } from "~/domain/report/content/open-point-names";

/** What is open in a report, each with the number of paragraphs. */
export function OpenPointList({ open }: { open: OpenPoints }) {
  const { t } = useTranslation("drafting");
  return (
    <ul className="report-warnings">
      {openPointNames
        .filter((name) => open[name] > 0)
        .map((name) => (
          <li key={name}>{t(`decision.open.${name}`, { count: open[name] })}</li>
        ))}
    </ul>
  );
}
