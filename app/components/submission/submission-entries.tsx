import { useTranslation } from "react-i18next";
import { ParticipantNames } from "~/components/public/participant-name";
import type { SubmissionRow } from "~/domain/submission/published/submission-row.server";
import { submissionKind } from "~/domain/submission/submission-owner";
import { formatDate, formatNumber } from "~/language/format";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Props = { rows: SubmissionRow[]; review: { slug: string; timeZone: string } };

/** A few submissions, one a line, each with the participants that sent it. */
export function SubmissionEntries({ rows, review }: Props) {
  if (rows.length === 0) return null;
  return (
    <ul className="ruled-list">
      {rows.map((row) => (
        <Entry key={row.number} row={row} review={review} />
      ))}
    </ul>
  );
}

function Entry({ row, review }: { row: SubmissionRow; review: Props["review"] }) {
  const { t } = useTranslation("submission");
  const language = useLanguage();
  const { number, participant, associates, withdrawnAt, takenDown, publishedAt, wordCount } = row;
  const date = (instant: Date) => formatDate(instant, language, review.timeZone);
  return (
    <li>
      <a href={paths.submission(language, { review: review.slug, number })}>
        {t(`kind.${submissionKind(participant.class)}`)}, {t("number", { number })}
      </a>
      {associates.length > 0 ? (
        <div>
          {t("jointBy")} <ParticipantNames participants={[participant, ...associates]} />
        </div>
      ) : null}
      {row.aligned.length > 0 && !withdrawnAt ? (
        <div className="quiet">
          {t("aligned.inList")} <ParticipantNames participants={row.aligned} />
        </div>
      ) : null}
      <div className="quiet small">
        {withdrawnAt
          ? t(takenDown ? "list.takenDown" : "list.withdrawn", { date: date(withdrawnAt) })
          : [
              t("published", { date: date(publishedAt) }),
              t("words", { count: wordCount, formatted: formatNumber(wordCount, language) }),
            ].join(" · ")}
      </div>
    </li>
  );
}
