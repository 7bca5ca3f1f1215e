import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ParticipantName } from "~/components/public/participant-name";
import type { FormFailure } from "~/components/form/form-failure";
import type { Attendee, PartLine } from "~/domain/review/meeting/read-meeting.server";
import { NameForm } from "./name-form";
import { usePartName } from "./part-name";

type Props = {
  review: string;
  attendees: Attendee[];
  /** Of the meeting as a whole: then each line says which parts a participant attended. */
  parts: PartLine[] | null;
  failure: FormFailure | null;
};

/** Who attends, and the field that adds participants. */
export function AttendanceSection({ review, attendees, parts, failure }: Props) {
  const { t } = useTranslation("meeting");
  const nameOf = usePartName();
  const partNamed = (key: string) => nameOf(parts?.find(({ part }) => part.key === key)?.part ?? null);
  return (
    <section aria-labelledby="attendance">
      <h2 id="attendance">{t("attendance.title")}</h2>
      <NameForm
        intent="attend"
        label={t("attendance.field")}
        hint={t("attendance.hint")}
        button={t("attendance.add")}
        {...{ review, failure }}
      />
      {attendees.length === 0 ? (
        <p className="quiet">{t("attendance.none")}</p>
      ) : (
        <>
          <p>{t("attendance.count", { count: attendees.length })}</p>
          <ul className="ruled-list attendance-list">
            {attendees.map(({ participant, parts: attended }) => (
              <li key={participant.slug}>
                <Form method="post" preventScrollReset>
                  <ParticipantName participant={participant} />{" "}
                  {parts && attended.some((key) => key !== null) ? (
                    <span className="quiet small">
                      {attended.flatMap((key) => (key === null ? [] : [partNamed(key)])).join(", ")}
                    </span>
                  ) : null}{" "}
                  <input type="hidden" name="participant" value={participant.slug} />
                  <button
                    className="button-link"
                    name="intent"
                    value="leave"
                    aria-label={t("attendance.removeOne", { name: participant.name.text })}
                  >
                    {t("remove")}
                  </button>
                </Form>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
