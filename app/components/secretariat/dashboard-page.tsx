import type { ZoneName } from "~/domain/review/zone-name";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { correctionErrors } from "~/components/people/correction-errors";
import { Words } from "~/components/text/words";
import type { LatestIntegrityCheck } from "~/domain/audit/read-integrity.server";
import type { BackupStatus } from "~/domain/backup/backup-status";
import type { UnsentMessages } from "~/domain/notification/list-unsent-mail.server";
import type { Queue } from "~/domain/screening/list-queue.server";
import type { Figures } from "~/domain/secretariat/read-figures.server";
import type { DashboardQuery } from "~/domain/secretariat/dashboard-schema";
import type { ParticipantPage } from "~/domain/secretariat/list-participants.server";
import type { ReadText } from "~/language/localized-text";
import { IntegrityAlert, IntegrityReport } from "./integrity-report";
import { ParticipantTable, participantsAnchor } from "./participant-table";
import { LateList } from "./late-list";
import { ResponseRateFigures } from "./response-rate";
import { StateTable } from "./state-table";
import { UnsentMail } from "./unsent-mail";
import { WaitingList } from "./waiting-list";

type Props = {
  review: { slug: string; title: ReadText; shortTitle: ReadText; timeZone: string; zoneName: ZoneName };
  queue: Queue;
  figures: Figures;
  participants: ParticipantPage;
  query: DashboardQuery;
  unsent: UnsentMessages;
  sends: boolean;
  integrity: LatestIntegrityCheck | null;
  backups: BackupStatus;
  failure: FormFailure | null;
};

/** The state of a review on one page. */
export function DashboardPage(props: Props) {
  const { review, queue, figures, participants, query, unsent, sends, integrity, backups, failure } = props;
  const { t } = useTranslation("secretariat");
  return (
    <>
      <ErrorSummary fieldErrors={correctionErrors(failure)} />
      <p className="kicker">
        <Words text={review.shortTitle} />
      </p>
      <h1>{t("title")}</h1>
      <IntegrityAlert check={integrity} />
      {backups === "late" || backups === "failed" ? <p className="notice notice-warning">{t("backupsAlert")}</p> : null}
      <div className="columns columns-aside dashboard">
        <div>
          <h2 className="list-title">{t("states.title")}</h2>
          <StateTable review={review.slug} counts={figures.counts} />
          <ResponseRateFigures rate={figures.rate} previousTitle={figures.previousTitle} />
        </div>
        <aside>
          <section aria-labelledby="waiting">
            <h2 id="waiting" className="aside-title">
              {t("waiting.title")}
            </h2>
            <WaitingList review={review} queue={queue} registrations={figures.registrations} />
          </section>
          <section aria-labelledby="late">
            <h2 id="late" className="aside-title">
              {t("late.title")}
            </h2>
            <LateList review={review} figures={figures} />
          </section>
          <section aria-labelledby="mail">
            <h2 id="mail" className="aside-title">
              {t("mail.title")}
            </h2>
            <UnsentMail unsent={unsent} sends={sends} review={review} failure={failure} />
          </section>
          <section aria-labelledby="integrity">
            <h2 id="integrity" className="aside-title">
              {t("integrity.title")}
            </h2>
            <IntegrityReport check={integrity} timeZone={review.timeZone} zone={review.zoneName.inTime} />
          </section>
        </aside>
      </div>
      <h2 id={participantsAnchor}>{t("participants.title")}</h2>
      <ParticipantTable review={review} participants={participants} query={query} />
    </>
  );
}
