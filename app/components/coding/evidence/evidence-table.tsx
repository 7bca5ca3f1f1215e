import { useTranslation } from "react-i18next";
import { allObjectives, levelOf } from "~/domain/counting/objective-matrix";
import { countedColumns, type CountedColumn } from "~/domain/participant/participant-groups";
import type { EvidenceFilters } from "~/domain/coding/coding-schema";
import type { Evidence } from "~/domain/coding/evidence/read-evidence.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { ParticipantName } from "~/components/coding/participant-name";

type Props = { review: string; filters: EvidenceFilters; evidence: Evidence; labels: Map<number, string> };

function useExcerptsHref({ review, filters }: Pick<Props, "review" | "filters">) {
  const language = useLanguage();
  const { session, language: written } = filters;
  return (query: { code?: string; participant?: string }) =>
    paths.excerpts(language, review, { ...query, session, language: written });
}

/** Participants by objectives, States and stakeholders in groups of their own; each number leads to its excerpts. */
export function EvidenceTable(props: Props) {
  const { t } = useTranslation("coding");
  return (
    <div className="table-scroll" role="region" aria-label={t("evidence.table")}>
      <table className="evidence-table">
        <caption className="visually-hidden">{t("evidence.caption")}</caption>
        <ObjectiveHead {...props} />
        {countedColumns.map((column) => (
          <ColumnRows key={column} {...props} name={column} />
        ))}
        <Totals {...props} />
      </table>
    </div>
  );
}

function ObjectiveHead({ review, filters, evidence, labels }: Props) {
  const { t } = useTranslation("coding");
  const href = useExcerptsHref({ review, filters });
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="visually-hidden">{t("evidence.participant")}</span>
        </th>
        {allObjectives.map((number) => (
          <th key={number} scope="col" className={evidence.sessionObjectives.includes(number) ? "of-session" : ""}>
            <a href={href({ code: `objective-${number}` })} title={labels.get(number)}>
              <span className="visually-hidden">{t("evidence.objective")} </span>
              {number}
            </a>
          </th>
        ))}
        <th scope="col">{t("evidence.all")}</th>
      </tr>
    </thead>
  );
}

function ColumnRows({ review, filters, evidence, name }: Props & { name: CountedColumn }) {
  const { t } = useTranslation("coding");
  const href = useExcerptsHref({ review, filters });
  const rows = evidence.rows[name];
  if (rows.length === 0) return null;
  return (
    <tbody className={`evidence-${name}`}>
      <tr>
        <th scope="rowgroup" className="evidence-group">
          {t(`class.${name}`)}
        </th>
        <td colSpan={allObjectives.length + 1} />
      </tr>
      {rows.map(({ participant, cells, total }) => (
        <tr key={participant.id}>
          <th scope="row">
            <a href={href({ participant: participant.slug })}>
              <ParticipantName participant={participant} />
            </a>
          </th>
          {cells.map((count, index) => (
            <td key={allObjectives[index]} className={`level-${levelOf(count)}`}>
              {count > 0 ? (
                <a href={href({ participant: participant.slug, code: `objective-${index + 1}` })}>{count}</a>
              ) : null}
            </td>
          ))}
          <td className="evidence-total">{total}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** Distinct participants by objective, never added up over classes. */
function Totals({ evidence }: Props) {
  const { t } = useTranslation("coding");
  return (
    <tfoot>
      {(["states", "stakeholders"] as const).map((name) => (
        <tr key={name}>
          <th scope="row">{t(`evidence.reporting.${name}`)}</th>
          {evidence.shares.map(({ objective, [name]: share }) => (
            <td key={objective}>{share.count}</td>
          ))}
          <td />
        </tr>
      ))}
    </tfoot>
  );
}
