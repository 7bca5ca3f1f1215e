import { useTranslation } from "react-i18next";
import { AreaShell } from "~/components/layout/area-shell";
import { Words } from "~/components/text/words";
import type { readNotes } from "~/domain/review/notes/read-notes.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";
import { NoteStatusLine } from "./note-status";
import { useFaultWords } from "./use-fault-words";

type Notes = Awaited<ReturnType<typeof readNotes>>;

/** The background notes of a review: a line for each session, with how far its note is and what it lacks. */
export function NoteList({ head, timeZone, notes }: Notes) {
  const { t } = useTranslation("notes");
  const language = useLanguage();
  return (
    <AreaShell review={head.slug} area="secretariat" page="notes" width="plain">
      <p className="kicker">
        <Words text={head.shortTitle} />
      </p>
      <h1>{t("title")}</h1>
      <p className="lead">{t("lead")}</p>
      {notes.length === 0 ? (
        <>
          <p>{t("noSessions")}</p>
          <p className="target-line">
            <a href={paths.setUpSessions(language, head.slug)}>{t("toSessions")}</a>
          </p>
        </>
      ) : (
        <ol className="plain-list ruled-list set-up-list">
          {notes.map((note) => (
            <Line key={note.number} {...{ note, timeZone }} review={head.slug} />
          ))}
        </ol>
      )}
    </AreaShell>
  );
}

function Line({ note, review, timeZone }: { note: Notes["notes"][number]; review: string; timeZone: string }) {
  const { t } = useTranslation(["notes", "session"]);
  const language = useLanguage();
  const faultWords = useFaultWords();
  const { number, label, status, faults } = note;
  return (
    <li>
      <div>
        <strong>
          {t("session:numbered", { number })}. <Words text={label} />
        </strong>
        <div>
          <NoteStatusLine {...note} timeZone={timeZone} />
        </div>
        {status === "none" || faults.length === 0 ? null : (
          <>
            <div className="quiet">{t("notes:column.lacks")}</div>
            <ul>
              {faults.slice(0, 4).map((fault) => (
                <li key={faultWords(fault)}>{faultWords(fault)}</li>
              ))}
              {faults.length > 4 ? <li>…</li> : null}
            </ul>
          </>
        )}
      </div>
      <div className="nowrap">
        <a href={paths.note(language, { review, session: number })}>
          {status === "none" ? t("notes:write") : t("notes:edit")}{" "}
          <span className="visually-hidden">{t("notes:ofSession", { number })}</span>
        </a>
      </div>
    </li>
  );
}
