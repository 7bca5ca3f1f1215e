import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { Words } from "~/components/text/words";
import type { GeneratedParagraph } from "~/domain/report/facts/generated-paragraph";
import type { Attendee, Meeting } from "~/domain/review/meeting/read-meeting.server";
import { AttendanceSection } from "./attendance-section";
import { errorsById, wasChanged } from "./form-of";
import { LatestChangeLine } from "./latest-change";
import { ParagraphPreview } from "./paragraph-preview";
import { PartList } from "./part-list";

type Props = Meeting & {
  attendees: Attendee[];
  paragraphs: GeneratedParagraph[];
  at: string | null;
  failure: FormFailure | null;
};

/** The meeting as a whole: who attended any part of it, and the way to its parts. */
export function MeetingPage({ review, parts, latest, attendees, paragraphs, at, failure }: Props) {
  const { t } = useTranslation("meeting");
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
        <LatestChangeLine latest={latest} timeZone={review.timeZone} />
        <AttendanceSection
          key={`attendance-${latest?.number ?? 0}`}
          review={review.slug}
          attendees={attendees}
          parts={parts}
          failure={failure}
        />
      </div>
      <ParagraphPreview paragraphs={paragraphs} />
    </div>
  );
}
