import { Form } from "@remix-run/react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { Words } from "~/components/text/words";
import type { GeneratedParagraph } from "~/domain/report/facts/generated-paragraph";
import type { MeetingRecord } from "~/domain/review/meeting/read-meeting.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { AttendanceSection } from "./attendance-section";
import { errorsById, wasChanged } from "./form-of";
import { LatestChangeLine } from "./latest-change";
import { ParagraphPreview } from "./paragraph-preview";
import { PartList } from "./part-list";
import { StakeholderCount } from "./stakeholder-count";

type Props = MeetingRecord & {
  paragraphs: GeneratedParagraph[];
  at: string | null;
  failure: FormFailure | null;
};

/** The meeting as a whole: who attended any part of it, and the way to its parts. */
export function MeetingPage({ review, published, parts, latest, attendees, ...page }: Props) {
  const { paragraphs, stakeholders, at, failure } = page;
  const { t } = useTranslation("meeting");
  const language = useLanguage();
  useEffect(() => {
    if (at !== null && !failure) document.getElementById(at)?.focus();
  }, [at, failure, latest?.number]);
  return (
    <div className="columns columns-three">
      <PartList review={review.slug} parts={parts} current={null} />
      <div>
        <ErrorSummary fieldErrors={errorsById(failure)} attempt={failure} />
        <p className="kicker">
          <Words text={review.shortTitle} />
        </p>
        <h1>{t("title")}</h1>
        <p className="lead">{t("lead")}</p>
        {wasChanged(failure) ? <p className="notice notice-warning">{t("changed")}</p> : null}
        <p>
          <a href={paths.meetingImport(language, review.slug)}>{t("import.link")}</a>
        </p>
        <ListStatus review={review.slug} published={published} />
        <LatestChangeLine latest={latest} timeZone={review.timeZone} />
        <AttendanceSection
          key={`attendance-${latest?.number ?? 0}`}
          review={review.slug}
          attendees={attendees}
          parts={parts}
          failure={failure}
        />
        <StakeholderCount stakeholders={stakeholders} failure={failure} />
      </div>
      <ParagraphPreview paragraphs={paragraphs} />
    </div>
  );
}

/** Whether everybody may read the list of participants, and the button that changes it. */
function ListStatus({ review, published }: { review: string; published: boolean }) {
  const { t } = useTranslation("meeting");
  const language = useLanguage();
  return (
    <Form method="post" preventScrollReset>
      <p>
        {published ? (
          <>
            {t("list.isPublished")} <a href={paths.attendees(language, review)}>{t("list.see")}</a>
          </>
        ) : (
          t("list.notPublished")
        )}{" "}
        <button className="button-link" name="intent" value={published ? "unpublish" : "publish"}>
          {t(published ? "list.unpublish" : "list.publish")}
        </button>
      </p>
    </Form>
  );
}
