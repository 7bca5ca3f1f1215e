import { useTranslation } from "react-i18next";
import { SortedHead } from "~/components/layout/sorted-head";
import { TableScroll } from "~/components/layout/table-scroll";
import { EntryTag } from "~/components/submission/entry-tag";
import { Mark } from "~/components/tally/tally";
import { Words } from "~/components/text/words";
import type { ListedParticipation, SentSubmission } from "~/domain/participation/list-participations.server";
import { participationSorts, type ParticipationSearch } from "~/domain/participation/participation-search";
import { entryMarkOf } from "~/domain/submission/on-behalf/on-behalf-rules";
import { formatDate } from "~/language/format";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Review = { slug: string; timeZone: string };
type Props = { review: Review; rows: ListedParticipation[]; search: ParticipationSearch };

/** Participants and how far each has come; the head of a column that sorts is a link. */
export function ParticipationTable({ review, rows, search }: Props) {
  const { t } = useTranslation("participation");
  const language = useLanguage();
  return (
    <TableScroll label={t("table.title")}>
      <table className="table participant-table">
        <thead>
          <tr>
            {participationSorts.map((sort) => (
              <SortedHead
                key={sort}
                label={t(`table.${sort}`)}
                order={search.sort === sort ? search.order : null}
                hrefOf={(order) => paths.participants(language, review.slug, { ...search, sort, order, page: 1 })}
              />
            ))}
            <th scope="col">{t("table.people")}</th>
            <th scope="col">{t("table.received")}</th>
            <th scope="col">{t("table.reminded")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.participant.slug} row={row} review={review} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function Row({ row, review }: { row: ListedParticipation; review: Review }) {
  const { t } = useTranslation(["participation", "participant"]);
  const language = useLanguage();
  const { participant, category, submissions, remindedAt } = row;
  return (
    <tr>
      <th scope="row">
        <Mark shape={participant.shape} />{" "}
        <a href={paths.participation(language, { review: review.slug, participant: participant.slug })}>
          <Words text={participant.name} />
        </a>
      </th>
      <td>
        {t(`participant:class.${participant.class}`)}
        {category ? <div className="quiet">{t(`participant:category.${category}`)}</div> : null}
      </td>
      <td>
        <ParticipationFacts row={row} timeZone={review.timeZone} />
      </td>
      <td>
        <People row={row} />
      </td>
      <td>
        {submissions.map((submission, index) => (
          <Received key={submission.sent?.versionId ?? index} submission={submission} review={review} />
        ))}
      </td>
      <td>{remindedAt ? formatDate(remindedAt, language, review.timeZone) : null}</td>
    </tr>
  );
}

/** The status of a participant, how far its answers are, and what is special about its deadline. */
export function ParticipationFacts({ row, timeZone }: { row: ListedParticipation; timeZone: string }) {
  const { t } = useTranslation("participation");
  const language = useLanguage();
  const { status, overdue, late, extendedUntil, progress } = row;
  return (
    <>
      <div>{t(`status.${status}`)}</div>
      {progress ? (
        <div className="quiet">{t("progress", { answered: progress.answered, count: progress.questions })}</div>
      ) : null}
      {overdue ? <span className="tag tag-warning">{t("status.overdue")}</span> : null}
      {late ? <span className="tag tag-warning">{t("status.late")}</span> : null}
      {row.submissions.map(({ onBehalf }) => (
        <EntryTag key={onBehalf} mark={entryMarkOf(onBehalf)} />
      ))}
      {extendedUntil ? (
        <div className="quiet">
          {t("status.extended")} {t("until", { date: formatDate(extendedUntil, language, timeZone) })}
        </div>
      ) : null}
    </>
  );
}

function People({ row: { members, invitations } }: { row: ListedParticipation }) {
  const { t } = useTranslation("participation");
  if (members + invitations === 0) return <span className="quiet">{t("table.nobody")}</span>;
  return (
    <>
      {members > 0 ? <div>{t("table.members", { count: members })}</div> : null}
      {invitations > 0 ? <div>{t("table.invitations", { count: invitations })}</div> : null}
    </>
  );
}

function Received({ submission: { sent }, review }: { submission: SentSubmission; review: Review }) {
  const language = useLanguage();
  if (!sent) return null;
  const { versionId, submittedAt } = sent;
  return (
    <div>
      <a href={paths.screeningVersion(language, { review: review.slug, versionId })}>
        <time dateTime={submittedAt.toISOString()}>{formatDate(submittedAt, language, review.timeZone)}</time>
      </a>
    </div>
  );
}
