import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { AreaShell } from "~/components/layout/area-shell";
import { Words } from "~/components/text/words";
import type { readNoteToPublish } from "~/domain/review/notes/read-notes.server";
import { useLanguage } from "~/i18n/use-language";
import { formatDate } from "~/language/format";
import { paths } from "~/paths/paths";
import { NoteFaults } from "./note-faults";
import { NoteText } from "./note-text";

type Page = Awaited<ReturnType<typeof readNoteToPublish>>;
type Props = { page: Page; failure: FormFailure | null };

/** What publishing a note does, what withdrawing it does, and the note as it will be read. */
export function NotePublicationPage({ page, failure }: Props) {
  const { t } = useTranslation(["notes", "setup"]);
  const language = useLanguage();
  const { head, number, label, publishedAt } = page;
  return (
    <AreaShell review={head.slug} area="secretariat" page="notes" width="plain">
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} attempt={failure} />
      <p className="kicker">
        <a href={paths.note(language, { review: head.slug, session: number })}>{t("notes:metaTitle", { number })}</a> ·{" "}
        <Words text={head.shortTitle} />
      </p>
      <h1>{t("notes:publish.title")}</h1>
      <p className="lead">
        <Words text={label} />
      </p>
      <Publishing page={page} />
      {publishedAt ? (
        <section aria-labelledby="withdraw">
          <h2 id="withdraw">{t("notes:withdraw.title")}</h2>
          <p>{t("notes:withdraw.effect")}</p>
          <form method="post">
            <div className="buttons">
              <button className="button button-grave" name="intent" value="withdraw">
                {t("notes:withdraw.button")}
              </button>
            </div>
          </form>
        </section>
      ) : null}
      <h2>{t("notes:publish.preview")}</h2>
      <NoteText {...page} zone={page.zoneName} />
    </AreaShell>
  );
}

function Publishing({ page }: { page: Page }) {
  const { t } = useTranslation(["notes", "setup"]);
  const language = useLanguage();
  const { head, number, status, publishedAt, faults, seen, timeZone } = page;
  const stops = faults.filter((fault) => fault.stops);
  if (status === "published") return <p>{t("notes:publish.same")}</p>;
  if (stops.length > 0 || status === "none")
    return (
      <>
        <p>{t("notes:publish.stopped")}</p>
        <NoteFaults faults={stops} />
      </>
    );
  return (
    <>
      <ul>
        <li>{t("notes:publish.visible")}</li>
        {publishedAt ? (
          <li>{t("notes:publish.replaces", { date: formatDate(publishedAt, language, timeZone) })}</li>
        ) : null}
        {faults.length > 0 ? <li>{t("notes:publish.lacking")}</li> : null}
      </ul>
      {faults.length > 0 ? <NoteFaults faults={faults} /> : null}
      <form method="post">
        <input type="hidden" name="seen" value={seen} />
        <div className="buttons">
          <button className="button" name="intent" value="publish">
            {t("notes:publish.button")}
          </button>
          <a href={paths.note(language, { review: head.slug, session: number })}>{t("setup:form.cancel")}</a>
        </div>
      </form>
    </>
  );
}
