import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { AreaShell } from "~/components/layout/area-shell";
import { Words } from "~/components/text/words";
import type { readNoteToWrite } from "~/domain/review/notes/read-notes.server";
import { useLanguage } from "~/i18n/use-language";
import { anchor, paths } from "~/paths/paths";
import { NoteFaults } from "./note-faults";
import { NoteForm } from "./note-form";
import { NoteStatusLine } from "./note-status";

type Page = Awaited<ReturnType<typeof readNoteToWrite>>;
type Props = { page: Page; saved: boolean; failure: FormFailure | null };

/** The page on which the secretariat writes the background note of a session. */
export function NotePage({ page, saved, failure }: Props) {
  const { t } = useTranslation(["notes", "session"]);
  const language = useLanguage();
  const { head, number, label, status, faults } = page;
  const key = { review: head.slug, session: number };
  return (
    <AreaShell review={head.slug} area="secretariat" page="notes">
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} attempt={failure} />
      <p className="kicker">
        <a href={paths.notes(language, head.slug)}>{t("notes:back")}</a> · <Words text={head.shortTitle} />
      </p>
      <h1>{t("notes:metaTitle", { number })}</h1>
      {saved && !failure ? (
        <p className="notice notice-good" role="status">
          {t("notes:saved")}
        </p>
      ) : null}
      <p className="lead">
        <Words text={label} />
      </p>
      <p>
        <NoteStatusLine {...page} />
      </p>
      <NoteLinks {...{ page }} />
      {status === "none" ? null : (
        <>
          <h2>{t("notes:faults.title")}</h2>
          <NoteFaults faults={faults} />
        </>
      )}
      <p>
        {t("notes:editLead")} <a href={anchor(paths.setUpSession(language, key), "main")}>{t("notes:seeSession")}</a>
      </p>
      <NoteForm note={page.note} seen={page.seen} languages={head.languages} failure={failure} />
    </AreaShell>
  );
}

/** What can be done with the note: each link leads to a page that says what happens. */
function NoteLinks({ page: { head, number, status, publishedAt } }: { page: Page }) {
  const { t } = useTranslation("notes");
  const language = useLanguage();
  const key = { review: head.slug, session: number };
  const publication = paths.notePublication(language, key);
  if (status === "none") return null;
  return (
    <ul className="inline-list">
      {status === "published" ? null : (
        <li>
          <a href={publication}>{publishedAt ? t("links.publishAgain") : t("links.publish")}</a>
        </li>
      )}
      {publishedAt ? (
        <>
          <li>
            <a href={paths.backgroundNote(language, key)}>{t("links.public")}</a>
          </li>
          <li>
            <a href={anchor(publication, "withdraw")}>{t("links.withdraw")}</a>
          </li>
        </>
      ) : null}
    </ul>
  );
}
