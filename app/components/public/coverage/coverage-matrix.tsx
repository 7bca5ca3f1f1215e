import { countedColumns, type CountedColumn } from "~/domain/participant/participant-groups";
import { useTranslation } from "react-i18next";
import { TableScroll } from "~/components/layout/table-scroll";
import { Words } from "~/components/text/words";
import { levelOf, longestPicture, type MatrixRow } from "~/domain/counting/objective-matrix";
import type { ParticipantLink } from "~/domain/participant/participant-presenters";
import type { ReviewCoverage } from "~/domain/coverage/read-coverage.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Props = { coverage: ReviewCoverage; review: string };

/** The picture: participants down, objectives across, in each cell the number of answers that name the objective. */
export function CoverageMatrix({ coverage, review }: Props) {
  const { t } = useTranslation("coverage");
  const language = useLanguage();
  return (
    <>
      <p className="quiet small measure" id="matrix-note">
        {t("matrix.caption")}
      </p>
      <p className="scroll-cue quiet small">{t("matrix.scroll", { count: coverage.objectives.length })}</p>
      <TableScroll className="matrix-scroll" label={t("matrix.label")}>
        <table className="matrix" aria-describedby="matrix-note">
          <thead>
            <tr>
              <td />
              {coverage.objectives.map(({ number, label }) => (
                <th key={number} scope="col">
                  <a
                    href={paths.objective(language, { review, objective: number })}
                    aria-label={t("matrix.objective", { number, label: label.text })}
                  >
                    {number}
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          {countedColumns.map((group) => (
            <Group key={group} group={group} coverage={coverage} review={review} />
          ))}
        </table>
      </TableScroll>
    </>
  );
}

function Group({ group, coverage, review }: Props & { group: CountedColumn }) {
  const { t } = useTranslation("coverage");
  const rows = coverage.rows[group];
  if (rows.length === 0) return null;
  return (
    <tbody className={`matrix-${group}`}>
      <tr>
        <th scope="rowgroup" className="matrix-group" colSpan={coverage.objectives.length + 1}>
          {t(`group.${group}`)}
        </th>
      </tr>
      {rows.slice(0, longestPicture).map((row) => (
        <Row key={row.participant.slug} row={row} coverage={coverage} review={review} />
      ))}
      {rows.length > longestPicture ? (
        <tr>
          <th scope="row">{t("more", { count: rows.length - longestPicture })}</th>
        </tr>
      ) : null}
      <tr className="matrix-total">
        <th scope="row">{t("matrix.total")}</th>
        {coverage.shares.map(({ objective, [group]: share }) => (
          <td key={objective}>{share.count}</td>
        ))}
      </tr>
    </tbody>
  );
}

function Row({ row, coverage, review }: Props & { row: MatrixRow<ParticipantLink> }) {
  const language = useLanguage();
  const { participant, cells } = row;
  return (
    <tr>
      <th scope="row">
        <a href={paths.participant(language, { review, participant: participant.slug })}>
          <Words text={participant.name} />
        </a>
      </th>
      {coverage.objectives.map(({ number }, index) => {
        const count = cells[index] ?? 0;
        return (
          <td key={number} className={`level-${levelOf(count)}`}>
            {count > 0 ? count : null}
          </td>
        );
      })}
    </tr>
  );
}
