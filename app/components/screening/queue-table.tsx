import type { ZoneName } from "~/domain/review/zone-name";
import { useTranslation } from "react-i18next";
import { TableScroll } from "~/components/layout/table-scroll";
import { EntryTag } from "~/components/submission/entry-tag";
import { Mark } from "~/components/tally/tally";
import { Words } from "~/components/text/words";
import type { QueueRow } from "~/domain/screening/list-queue.server";
import { submissionKind } from "~/domain/submission/submission-owner";
import { shownStatusOf } from "~/domain/submission/take-down-reasons";
import { formatDateTime, formatNumber } from "~/language/format";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Props = { rows: QueueRow[]; review: { slug: string; timeZone: string; zoneName: ZoneName } };

/** Submissions that were sent, the longest waiting first. */
export function QueueTable({ rows, review }: Props) {
  const { t } = useTranslation("screening");
  return (
    <TableScroll label={t("table.title")}>
      <table className="table queue-table">
        <thead>
          <tr>
            <th scope="col">{t("table.participant")}</th>
            <th scope="col">{t("table.received", { zone: review.zoneName.inTime })}</th>
            <th scope="col">{t("table.status")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.versionId} row={row} review={review} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function Row({ row, review }: { row: QueueRow; review: Props["review"] }) {
  const { t } = useTranslation(["screening", "submission"]);
  const language = useLanguage();
  const { versionId, participant, submittedAt } = row;
  return (
    <tr>
      <th scope="row">
        <Mark shape={participant.shape} />{" "}
        <a href={paths.screeningVersion(language, { review: review.slug, versionId })}>
          <Words text={participant.name} />
        </a>
        <RowFacts row={row} />
      </th>
      <td>
        <time dateTime={submittedAt.toISOString()}>{formatDateTime(submittedAt, language, review.timeZone)}</time>
        {row.late ? <div className="tag tag-warning">{t("submission:late")}</div> : null}
        <EntryTag mark={row.entryMark} />
      </td>
      <td>
        {t(`submission:state.${shownStatusOf(row.state, row)}`)}
        {row.screener ? <div className="row-facts">{t("screening:screener", { name: row.screener })}</div> : null}
      </td>
    </tr>
  );
}

function RowFacts({ row }: { row: QueueRow }) {
  const { t } = useTranslation(["screening", "submission", "common"]);
  const language = useLanguage();
  const facts = [
    row.joint ? t("joint") : t(`submission:kind.${submissionKind(row.participant.class)}`),
    t("submission:version", { version: row.version }),
    ...row.languages.map((each) => t(`common:inLanguage.${each}`)),
    t("submission:words", { count: row.wordCount, formatted: formatNumber(row.wordCount, language) }),
  ];
  return <div className="row-facts">{facts.join(" · ")}</div>;
}
