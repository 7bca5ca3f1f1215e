import { useTranslation } from "react-i18next";
import { Tally } from "~/components/tally/tally";
import type { TallyCounts } from "~/components/tally/tally-words";
import { Words } from "~/components/text/words";
import type { ReviewSummary } from "~/domain/review/find-review.server";
import type { QuestionLine } from "~/domain/review/list-questions.server";
import type { ReviewRecord } from "~/domain/review/read-review.server";
import { reviewCalendar } from "~/domain/review/review-calendar";
import { takesRegistrations } from "~/domain/registration/registration-rules";
import { isReceiving } from "~/domain/review/review-rules";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import type { OwnPart as Own } from "~/domain/submission/list-own-in-review.server";
import { Calendar } from "./calendar";
import { OwnPart } from "./own-part";
import { DocumentRegister } from "./document-register";
import { ReviewFacts } from "./review-facts";
import { QuestionList } from "./question-list";
import { SessionList } from "./session-list";
import { ZoneForm } from "~/components/layout/zone-form";

type Props = {
  review: ReviewSummary;
  record: ReviewRecord;
  questions: QuestionLine[];
  counts: TallyCounts;
  zone: string | null;
  own: Own;
  now: Date;
};

/** A review: its facts, calendar, sessions, what was sent, and its documents. */
export function ReviewPage({ review, record, questions, counts, zone, own, now }: Props) {
  const { t } = useTranslation(["review", "common", "questionnaire"]);
  const language = useLanguage();
  const phase = review.phase === "open" && !isReceiving(review, now) ? "closed" : review.phase;
  return (
    <>
      <p className="kicker">
        <Words text={review.shortTitle} />
      </p>
      <h1>
        <Words text={review.title} />
      </h1>
      {review.demonstration ? <DemonstrationNote /> : null}
      <OwnPart own={own} />
      <TakePart review={review} now={now} />
      <ReviewFacts review={review} record={record} phase={phase} />
      <Sent review={review} counts={counts} />
      <h2 id="calendar">{t("calendar.title")}</h2>
      <Calendar entries={reviewCalendar(review, now)} timeZone={review.timeZone} zone={review.zoneName} readerZone={zone} now={now} />
      <p className="no-print">
        <a href={paths.calendarFile(language, review.slug)}>{t("calendar.file")}</a>
      </p>
      <ZoneForm review={review} readerZone={zone} />
      <h2 id="sessions">{t("sessions")}</h2>
      <SessionList sessions={record.sessions} review={review} />
      <p>
        <a href={paths.questionnaire(language, review.slug)}>{t("questionnaire:public.link")}</a>
      </p>
      {questions.length > 0 ? (
        <>
          <h2 id="questions">{t("common:part.general")}</h2>
          <QuestionList questions={questions} />
        </>
      ) : null}
      <h2 id="documents">{t("documents.heading")}</h2>
      <DocumentRegister documents={record.documents} review={review} />
    </>
  );
}

function DemonstrationNote() {
  const { t } = useTranslation("review");
  const language = useLanguage();
  return (
    <p className="quiet">
      {t("demonstration.text")} <a href={paths.demonstration(language)}>{t("demonstration.more")}</a>
    </p>
  );
}

/** Where a body without an account asks to take part, as long as it can. */
function TakePart({ review, now }: Pick<Props, "review" | "now">) {
  const { t } = useTranslation("review");
  const language = useLanguage();
  if (!takesRegistrations(review, now)) return null;
  return (
    <p>
      {t("takePart.text")} <a href={paths.takePart(language, review.slug)}>{t("takePart.link")}</a>
    </p>
  );
}

function Sent({ review, counts }: Pick<Props, "review" | "counts">) {
  const { t } = useTranslation("review");
  const language = useLanguage();
  const { slug, hasReport } = review;
  return (
    <section aria-labelledby="sent">
      <h2 id="sent">{t("sent")}</h2>
      <Tally counts={counts} href={paths.submissions(language, slug)} />
      <ul className="inline-list">
        <li>
          <a href={paths.submissions(language, slug)}>{t("links.submissions")}</a>
        </li>
        <li>
          <a href={paths.coverage(language, slug)}>{t("links.coverage")}</a>
        </li>
        {hasReport ? (
          <li>
            <a href={paths.report(language, slug)}>{t("links.report")}</a>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
