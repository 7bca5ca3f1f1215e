import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { PlainWords } from "~/components/text/plain-words";
import type { Assignments, GivenPart } from "~/domain/submission/assignment/read-assignments.server";
import { useLanguage } from "~/i18n/use-language";
import { formatDate, formatDay } from "~/language/format";
import { paths } from "~/paths/paths";
import { GiveForm } from "./give-form";
import { useGivenWords } from "./use-given-words";

type Props = { assignments: Assignments; failure: FormFailure | null };

/** Who of a team answers what, until when, and how far it is; and the form that gives. */
export function AssignmentsPage({ assignments, failure }: Props) {
  const { head, given, mayGive } = assignments;
  const { t } = useTranslation("team");
  const language = useLanguage();
  return (
    <>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} />
      <p className="kicker">
        <a href={paths.respondTeam(language, head.id)}>{t("title")}</a> · {head.owner.name}
      </p>
      <h1>{t("assignments.title")}</h1>
      <p>{t(head.seesAll ? "assignments.lead" : "assignments.leadOwn")}</p>
      {given.length === 0 ? (
        <p>{t(head.seesAll ? "assignments.none" : "sight.none")}</p>
      ) : (
        <ul className="ruled-list">
          {given.map((one) => (
            <Line key={one.id} given={one} timeZone={head.review.timeZone} mayRemove={mayGive} />
          ))}
        </ul>
      )}
      {mayGive && head.writeClosed ? <p className="notice">{t("assignments.closed")}</p> : null}
      {mayGive && !head.writeClosed ? <GiveForm assignments={assignments} failure={failure} /> : null}
    </>
  );
}

function Line({ given, timeZone, mayRemove }: { given: GivenPart; timeZone: string; mayRemove: boolean }) {
  const { t } = useTranslation("team");
  const language = useLanguage();
  const place = useGivenWords()(given);
  const { id, name, dueOn, note, doneAt, overdue, answered, of } = given;
  const date = doneAt ? formatDate(doneAt, language, timeZone) : "";
  const status = doneAt ? "done" : overdue ? "overdue" : "open";
  return (
    <li>
      <div>
        <strong>{place}</strong> · {name}
      </div>
      <div className={overdue ? "error" : "quiet"}>
        {t(`assignments.status.${status}`, { date })} · {t("assignments.column.due")}:{" "}
        {dueOn ? formatDay(dueOn, language) : t("assignments.noDate")} · {t("assignments.column.how")}:{" "}
        {t("assignments.answered", { answered, of })}
      </div>
      {note ? (
        <p>
          <PlainWords text={note} />
        </p>
      ) : null}
      {mayRemove ? (
        <form method="post">
          <input type="hidden" name="assignment" value={id} />
          <button
            className="button-link"
            name="intent"
            value="remove"
            aria-label={t("assignments.removeOne", { name, place })}
          >
            {t("assignments.remove")}
          </button>
        </form>
      ) : null}
    </li>
  );
}
