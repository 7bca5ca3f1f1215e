import { useTranslation } from "react-i18next";
import { SortedHead } from "~/components/layout/sorted-head";
import { TableScroll } from "~/components/layout/table-scroll";
import { EntryTag } from "~/components/submission/entry-tag";
import { Mark } from "~/components/tally/tally";
import { Pagination } from "~/components/layout/pagination";
import { Words } from "~/components/text/words";
import { participantSorts, type DashboardQuery } from "~/domain/secretariat/dashboard-schema";
import type {
  ParticipantPage,
  ListedParticipant,
  ParticipantSubmission,
} from "~/domain/secretariat/list-participants.server";
import { shownStatusOf } from "~/domain/submission/take-down-reasons";
import { formatDate } from "~/language/format";
import { anchor, paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Review = { slug: string; timeZone: string };
type Props = { review: Review; participants: ParticipantPage; query: DashboardQuery };

export const participantsAnchor = "participants";

/** Participants and how far each is; the head of a column that sorts is a link. */
export function ParticipantTable({ review, participants, query }: Props) {
  const { t } = useTranslation("secretariat");
  const language = useLanguage();
  const place = (changed: Partial<DashboardQuery>) =>
    anchor(paths.secretariat(language, review.slug, { ...query, ...changed }), participantsAnchor);
  return (
    <>
      <p className="quiet">{t("participants.note", { count: participants.total })}</p>
      <TableScroll label={t("participants.title")}>
        <table className="table participant-table">
          <thead>
            <tr>
              {participantSorts.map((sort) => (
                <SortedHead
                  key={sort}
                  label={t(`participants.${sort}`)}
                  order={query.sort === sort ? query.order : null}
                  hrefOf={(order) => place({ sort, order, page: 1 })}
                />
              ))}
              <th scope="col">{t("participants.received")}</th>
              <th scope="col" className="count">
                {t("participants.accounts")}
              </th>
            </tr>
          </thead>
          <tbody>
            {participants.rows.map((row) => (
              <Row key={row.participant.slug} row={row} review={review} />
            ))}
          </tbody>
        </table>
      </TableScroll>
      <Pagination page={participants.page} pages={participants.pages} hrefOf={(page) => place({ page })} />
    </>
  );
}

function Row({ row, review }: { row: ListedParticipant; review: Review }) {
  const { t } = useTranslation(["secretariat", "participant"]);
  const { participant, submissions, members } = row;
  return (
    <tr>
      <th scope="row">
        <Mark shape={participant.shape} /> <Words text={participant.name} />
      </th>
      <td>{t(`participant:class.${participant.class}`)}</td>
      <td>
        {submissions.length > 0 ? (
          submissions.map((submission, index) => (
            <SubmissionStatus key={submission.sent?.versionId ?? index} submission={submission} review={review} />
          ))
        ) : (
          <span className="quiet">{t("secretariat:participants.notStarted")}</span>
        )}
      </td>
      <td>
        {submissions.map((submission, index) => (
          <Received key={submission.sent?.versionId ?? index} submission={submission} review={review} />
        ))}
      </td>
      <td className="count">
        {members > 0 ? members : <span className="quiet">{t("secretariat:participants.none")}</span>}
      </td>
    </tr>
  );
}

type OneProps = { submission: ParticipantSubmission; review: Review };

function SubmissionStatus({ submission, review }: OneProps) {
  const { t } = useTranslation(["secretariat", "submission"]);
  const language = useLanguage();
  const { state, joint, sent } = submission;
  const label = t(`submission:state.${shownStatusOf(state, submission)}`);
  return (
    <div>
      {sent ? (
        <a href={paths.screeningVersion(language, { review: review.slug, versionId: sent.versionId })}>{label}</a>
      ) : (
        label
      )}
      {joint ? <span className="quiet"> {t("secretariat:participants.joint")}</span> : null}
    </div>
  );
}

function Received({ submission, review }: OneProps) {
  const { t } = useTranslation("submission");
  const language = useLanguage();
  const { sent, late } = submission;
  if (!sent) return null;
  return (
    <div>
      <time dateTime={sent.submittedAt.toISOString()}>{formatDate(sent.submittedAt, language, review.timeZone)}</time>{" "}
      <EntryTag mark={submission.entryMark} />
      {late ? <span className="tag tag-warning">{t("late")}</span> : null}
    </div>
  );
}
