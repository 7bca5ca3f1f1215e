import { useTranslation } from "react-i18next";
import { TableScroll } from "~/components/layout/table-scroll";
import { ParticipantNames } from "~/components/public/participant-name";
import { languageNames } from "~/components/layout/language-switch";
import { EntryTag } from "./entry-tag";
import { Mark } from "~/components/tally/tally";
import { Words } from "~/components/text/words";
import type { SubmissionRow } from "~/domain/submission/published/submission-row.server";
import type { SubmissionListQuery, SubmissionSort } from "~/domain/submission/published/submission-list";
import { formatDate, formatNumber } from "~/language/format";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Props = { rows: SubmissionRow[]; review: { slug: string; timeZone: string }; query: SubmissionListQuery };

/** Published submissions; the head of a column that sorts is a link. */
export function SubmissionTable({ rows, review, query }: Props) {
  const { t } = useTranslation("submission");
  return (
    <TableScroll label={t("list.title")}>
      <table className="table">
        <thead>
          <tr>
            <SortedHead sort="number" review={review.slug} query={query} />
            <SortedHead sort="participant" review={review.slug} query={query} />
            <th scope="col">{t("list.languages")}</th>
            <th scope="col">{t("list.sessions")}</th>
            <th scope="col" className="count">
              {t("list.words")}
            </th>
            <SortedHead sort="date" review={review.slug} query={query} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.number} row={row} review={review} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function SortedHead({ sort, review, query }: { sort: SubmissionSort; review: string; query: SubmissionListQuery }) {
  const { t } = useTranslation("submission");
  const language = useLanguage();
  const current = query.sort === sort;
  const order = sort === "date" ? "descending" : "ascending";
  const { page: _, ...kept } = query;
  return (
    <th scope="col" aria-sort={current ? order : undefined}>
      {current ? (
        t(`list.${sort}`)
      ) : (
        <a href={paths.submissions(language, review, { ...kept, sort })}>{t(`list.${sort}`)}</a>
      )}
    </th>
  );
}

function Row({ row, review }: { row: SubmissionRow; review: Props["review"] }) {
  const { t } = useTranslation("submission");
  const language = useLanguage();
  const { number, withdrawnAt, takenDown } = row;
  return (
    <tr>
      <td>{number}</td>
      <th scope="row">
        <Mark shape={row.participant.shape} />{" "}
        <a href={paths.submission(language, { review: review.slug, number })}>
          <Words text={row.participant.name} />
        </a>
        {row.associates.length > 0 ? (
          <div className="associates">
            {t("jointWith")} <ParticipantNames participants={row.associates} />
          </div>
        ) : null}
        {row.aligned.length > 0 && !withdrawnAt ? (
          <div className="associates quiet">
            {t("aligned.inList")} <ParticipantNames participants={row.aligned} />
          </div>
        ) : null}
      </th>
      {withdrawnAt ? (
        <td colSpan={3} className="quiet">
          {t(takenDown ? "list.takenDown" : "list.withdrawn", {
            date: formatDate(withdrawnAt, language, review.timeZone),
          })}
        </td>
      ) : (
        <>
          <td>
            {row.languages.map((each, index) => (
              <span key={each} lang={each}>
                {index > 0 ? ", " : null}
                {languageNames[each]}
              </span>
            ))}
          </td>
          <td>{row.sessions.join(", ")}</td>
          <td className="count">{formatNumber(row.wordCount, language)}</td>
        </>
      )}
      <td>
        <time dateTime={row.publishedAt.toISOString()}>{formatDate(row.publishedAt, language, review.timeZone)}</time>
        {row.entryMark && !withdrawnAt ? (
          <>
            {" "}
            <EntryTag mark={row.entryMark} />
          </>
        ) : null}
        {row.late ? (
          <>
            {" "}
            <span className="tag tag-warning">{t("late")}</span>
          </>
        ) : null}
      </td>
    </tr>
  );
}
