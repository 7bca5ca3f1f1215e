import { useTranslation } from "react-i18next";
import { ParticipantName } from "~/components/public/participant-name";
import { Words } from "~/components/text/words";
import type { AttendeeList } from "~/domain/review/meeting/attendee-list.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

/** The list of participants of a meeting, by class. */
export function AttendeesPage({ review, groups }: AttendeeList) {
  const { t } = useTranslation(["meeting", "participant"]);
  const language = useLanguage();
  const { slug } = review;
  return (
    <>
      <p className="kicker">
        <Words text={review.shortTitle} />
      </p>
      <h1>{t("meeting:list.title")}</h1>
      <p className="lead">{t("meeting:list.lead")}</p>
      <p>
        <a href={paths.attendeesFile(language, { review: slug, format: "docx" })}>{t("meeting:list.word")}</a>
        {" · "}
        <a href={paths.attendeesFile(language, { review: slug, format: "csv" })}>{t("meeting:list.csv")}</a>
      </p>
      {groups.length === 0 ? <p className="quiet">{t("meeting:attendance.none")}</p> : null}
      {groups.map(({ class: each, attendees }) => (
        <section key={each} aria-labelledby={each}>
          <h2 id={each}>
            {t(`participant:classes.${each}`)} <span className="quiet">({attendees.length})</span>
          </h2>
          <ul className="ruled-list">
            {attendees.map(({ participant, acronym }) => (
              <li key={participant.slug}>
                <ParticipantName participant={participant} review={slug} />
                {acronym === null ? null : ` (${acronym})`}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
