import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { Words } from "~/components/text/words";
import type { GeneratedParagraph } from "~/domain/report/facts/generated-paragraph";
import type { MeetingPartRecord } from "~/domain/review/meeting/read-meeting.server";
import { AttendanceSection } from "./attendance-section";
import { errorsById, wasChanged } from "./form-of";
import { InputsSection } from "./inputs-section";
import { LatestChangeLine } from "./latest-change";
import { ParagraphPreview } from "./paragraph-preview";
import { PartList } from "./part-list";
import { usePartName } from "./part-name";
import { ReplySection } from "./reply-section";

type Props = MeetingPartRecord & {
  paragraphs: GeneratedParagraph[];
  /** The statement that is corrected. */
  change: string | null;
  /** The control that the person was at when the last form was sent. */
  at: string | null;
  failure: FormFailure | null;
};

/** After a form was sent the next entry is typed into the same field, without a hand leaving the keyboard. */
function useNextEntry(at: string | null, entry: number | undefined) {
  useEffect(() => {
    if (at !== null) document.getElementById(at)?.focus();
  }, [at, entry]);
}

/** The record of one part of the meeting, entered while it takes place. */
export function PartPage({ review, parts, latest, line, attendees, inputs, reply, ...page }: Props) {
  const { t } = useTranslation("meeting");
  const nameOf = usePartName();
  const { part, label } = line;
  const { failure, change, at, paragraphs } = page;
  useNextEntry(failure ? null : at, latest?.number);
  const place = { review: review.slug, part: part.key };
  const inputsTitle = { opening: t("input.openingTitle"), closing: t("input.closingTitle"), session: t("input.title") };
  // After each change the fields are those of a new entry.
  const entry = latest?.number ?? 0;
  return (
    <div className="columns columns-three">
      <PartList review={review.slug} parts={parts} current={part.key} />
      <div>
        <ErrorSummary fieldErrors={errorsById(failure)} attempt={failure} />
        <p className="kicker">
          <Words text={review.shortTitle} />
        </p>
        <h1>
          {nameOf(part)}
          {label ? (
            <>
              {". "}
              <Words text={label} />
            </>
          ) : null}
        </h1>
        {wasChanged(failure) ? <p className="notice notice-warning">{t("changed")}</p> : null}
        <LatestChangeLine latest={latest} timeZone={review.timeZone} />
        {part.kind === "day" ? null : (
          <InputsSection
            key={`inputs-${entry}`}
            place={place}
            inputs={inputs}
            changing={inputs.find(({ id }) => id === change) ?? null}
            title={inputsTitle[part.kind]}
            failure={failure}
          />
        )}
        {part.kind === "session" ? (
          <ReplySection key={`reply-${entry}`} review={review.slug} reply={reply} failure={failure} />
        ) : null}
        <AttendanceSection
          key={`attendance-${entry}`}
          review={review.slug}
          attendees={attendees}
          parts={null}
          failure={failure}
        />
      </div>
      <ParagraphPreview paragraphs={paragraphs} />
    </div>
  );
}
