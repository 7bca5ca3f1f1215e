import { useTranslation } from "react-i18next";
import { PlainWords } from "~/components/text/plain-words";
import type { GivenPart } from "~/domain/submission/assignment/read-assignments.server";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";
import { useLanguage } from "~/i18n/use-language";
import { formatDate, formatDay } from "~/language/format";
import { paths } from "~/paths/paths";
import { answerPath } from "../answer-path";
import { useGivenWords } from "./use-given-words";

type Props = { head: SubmissionHead; given: GivenPart[] };

/** What was given to the reader, with date and note; nothing where nothing was. */
export function GivenToYou({ head, given }: Props) {
  const { t } = useTranslation("team");
  if (given.length === 0) return null;
  return (
    <section>
      <h2>{t("assignments.yours.title")}</h2>
      <ul className="ruled-list">
        {given.map((one) => (
          <GivenLine key={one.id} given={one} head={head} />
        ))}
      </ul>
    </section>
  );
}

function GivenLine({ given, head }: { given: GivenPart; head: SubmissionHead }) {
  const { t } = useTranslation("team");
  const language = useLanguage();
  const words = useGivenWords();
  const { id, session, question, dueOn, note, doneAt, overdue, answered, of } = given;
  const place = words(given);
  const href =
    question === null
      ? paths.respondSession(language, { submissionId: head.id, session })
      : answerPath(language, head, { session, question });
  const mark = doneAt ? "reopen" : "finish";
  return (
    <li>
      <div>
        <a href={href}>{place}</a>
      </div>
      <div className={overdue ? "error" : "quiet"}>
        {doneAt
          ? `${t("assignments.status.done", { date: formatDate(doneAt, language, head.review.timeZone) })} · `
          : null}
        {dueOn && !doneAt
          ? `${t(`assignments.yours.${overdue ? "overdue" : "due"}`, { date: formatDay(dueOn, language) })} · `
          : null}
        {t("assignments.column.how")}: {t("assignments.answered", { answered, of })}
      </div>
      {note ? (
        <p>
          {t("assignments.yours.by")}: <PlainWords text={note} />
        </p>
      ) : null}
      {head.mayWrite ? (
        <form method="post" className="no-print">
          <input type="hidden" name="assignment" value={id} />
          <button
            className="button-link"
            name="intent"
            value={mark}
            aria-label={t(`assignments.yours.${mark}One`, { place })}
          >
            {t(`assignments.yours.${mark}`)}
          </button>
        </form>
      ) : null}
    </li>
  );
}
