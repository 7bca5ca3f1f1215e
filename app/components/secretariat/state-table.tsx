import { useTranslation } from "react-i18next";
import { TableScroll } from "~/components/layout/table-scroll";
import { Mark } from "~/components/tally/tally";
import { isSentStatus } from "~/domain/screening/screening-rules";
import type { StateCount } from "~/domain/secretariat/count-submissions";
import type { TallyShape } from "~/domain/participant/participant-groups";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

const shapes: TallyShape[] = ["state", "stakeholder", "regional", "un"];

/** Submissions by status and class; a status that is screened leads to its list. */
export function StateTable({ review, counts }: { review: string; counts: StateCount[] }) {
  const { t } = useTranslation("secretariat");
  if (counts.length === 0) return <p>{t("states.empty")}</p>;
  return (
    <TableScroll label={t("states.title")}>
      <table className="table state-table">
        <thead>
          <tr>
            <th scope="col">{t("states.state")}</th>
            {shapes.map((shape) => (
              <th key={shape} scope="col" className="count">
                <span className="shape-head">
                  <Mark shape={shape} /> {t(`states.shape.${shape}`)}
                </span>
              </th>
            ))}
            <th scope="col" className="count">
              {t("states.total")}
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.map((row) => (
            <Row key={row.state} review={review} row={row} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function Row({ review, row }: { review: string; row: StateCount }) {
  const { t } = useTranslation("submission");
  const language = useLanguage();
  const { state, counts, total } = row;
  const label = t(state === "withdrawn" ? "withdrawnOrRemoved" : `state.${state}`);
  return (
    <tr>
      <th scope="row">
        {isSentStatus(state) ? <a href={paths.screening(language, review, { state })}>{label}</a> : label}
      </th>
      {shapes.map((shape) => (
        <td key={shape} className="count">
          {counts[shape]}
        </td>
      ))}
      <td className="count">{total}</td>
    </tr>
  );
}
