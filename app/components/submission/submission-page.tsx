import { useTranslation } from "react-i18next";
import { VersionChanges } from "~/components/screening/version-changes";
import { ChangedText } from "~/components/text/changed-text";
import type { ReviewSummary } from "~/domain/review/find-review.server";
import type {
  PublishedVersion,
  ReadSubmission,
  Tombstone,
} from "~/domain/submission/published/read-published-version.server";
import type { ShownAnnex } from "~/domain/submission/annex/shown-annex";
import { formatDate } from "~/language/format";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { AnnexList } from "./annex-list";
import { NotApplicableList } from "./not-applicable-list";
import { EntryNotice } from "./entry-notice";
import { DemonstrationNote, Disclaimer } from "./notes";
import { SubmissionAside } from "./submission-aside";
import { SubmissionContents } from "./submission-contents";
import { SubmissionHead } from "./submission-head";
import { SubmissionText } from "./submission-text";
import { citedPassages, type SubmissionUse } from "./report-citations";

type Props = { review: ReviewSummary; found: ReadSubmission; uses: SubmissionUse[] };

/** A published submission, or what stays of a withdrawn one. */
export function SubmissionPage({ review, found, uses }: Props) {
  return found.kind === "withdrawn" ? (
    <WithdrawnSubmission review={review} tombstone={found.submission} />
  ) : (
    <PublishedSubmission review={review} submission={found.submission} uses={uses} />
  );
}

function WithdrawnSubmission({ review, tombstone }: { review: ReviewSummary; tombstone: Tombstone }) {
  const { t } = useTranslation("submission");
  const language = useLanguage();
  const { takenDownReason } = tombstone;
  const date = formatDate(tombstone.withdrawnAt, language, review.timeZone);
  return (
    <>
      <SubmissionHead {...tombstone} review={review} />
      {takenDownReason ? (
        <>
          <p className="notice measure">{t("takenDown.text", { date })}</p>
          <p className="measure">{t(`takenDown.reason.${takenDownReason}`)}</p>
        </>
      ) : (
        <p className="notice measure">{t("withdrawn", { date })}</p>
      )}
    </>
  );
}

type Published = { review: ReviewSummary; submission: PublishedVersion; uses: SubmissionUse[] };

function PublishedSubmission({ review, submission, uses }: Published) {
  const { t } = useTranslation("submission");
  const language = useLanguage();
  const { participant, sessions, publishedAt } = submission;
  const { number, version } = submission;
  const annexHref = ({ position }: ShownAnnex) =>
    paths.submissionAnnex(language, { review: review.slug, number, version, position });
  const hrefOf = (paragraph: string) => paths.report(language, review.slug, { paragraph });
  return (
    <div className="reading">
      <div className="reading-head">
        <SubmissionHead {...submission} review={review} />
        <p className="quiet">
          {t("publishedVersion", {
            version: submission.version,
            date: formatDate(publishedAt, language, review.timeZone),
          })}
        </p>
        <Left review={review} submission={submission} />
        <EntryNotice mark={submission.entryMark} />
        <Superseded review={review} submission={submission} />
        <WhatChanged submission={submission} />
        <ChangedText fits={submission.fits} what="submission" />
        <DemonstrationNote sessions={sessions} />
      </div>
      <SubmissionContents sessions={sessions} />
      <div className="reading-text">
        <SubmissionText sessions={sessions} passages={citedPassages({ uses, hrefOf })} />
        <NotApplicableList all={submission.notApplicable} />
        <AnnexList annexes={submission.annexes} hrefOf={annexHref} />
        <Disclaimer participant={participant} />
      </div>
      <SubmissionAside submission={submission} review={review} uses={uses} />
    </div>
  );
}

/** Who withdrew from it since it was submitted. */
function Left({ review, submission: { left } }: Omit<Published, "uses">) {
  const { t } = useTranslation("submission");
  const language = useLanguage();
  return left.map(({ participant, at }) => (
    <p key={participant.slug} className="notice">
      {t("left", { name: participant.name.text, date: formatDate(at, language, review.timeZone) })}
    </p>
  ));
}

function Superseded({ review, submission }: Omit<Published, "uses">) {
  const { t } = useTranslation("submission");
  const language = useLanguage();
  const { supersededBy: version, number } = submission;
  if (version === null) return null;
  return (
    <p className="notice notice-warning">
      <strong>{t("superseded.title")}</strong> {t("superseded.text")}{" "}
      <a href={paths.submission(language, { review: review.slug, number })}>{t("superseded.latest", { version })}</a>
    </p>
  );
}

/** What the next published version changed, folded. */
function WhatChanged({ submission: { changes } }: Pick<Published, "submission">) {
  const { t } = useTranslation("submission");
  if (!changes) return null;
  return (
    <details className="no-print">
      <summary>{t("superseded.changes", { version: changes.to })}</summary>
      <VersionChanges changes={changes} />
    </details>
  );
}
