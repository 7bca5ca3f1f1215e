import { useTranslation } from "react-i18next";
import { Words } from "~/components/text/words";
import type { PublishedNote } from "~/domain/review/notes/read-published-note.server";
import { useLanguage } from "~/i18n/use-language";
import { formatDate } from "~/language/format";
import { paths } from "~/paths/paths";
import { NoteText } from "./note-text";

/** The published background note of a session. */
export function PublicNotePage({ review, session, publishedAt, ...note }: PublishedNote) {
  const { t } = useTranslation(["notes", "session"]);
  const language = useLanguage();
  const key = { review: review.slug, session: session.number };
  const { symbol } = note.content.frontMatter;
  return (
    <>
      <p className="kicker">
        <a href={paths.review(language, review.slug)}>
          <Words text={review.shortTitle} />
        </a>{" "}
        ·{" "}
        <a href={paths.session(language, key)}>
          {t("session:numbered", { number: session.number })}. <Words text={session.label} />
        </a>
      </p>
      <h1>{t("notes:public.title")}</h1>
      <p className="quiet">
        {[symbol, t("notes:publishedOn", { date: formatDate(publishedAt, language, review.timeZone) })]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <p className="no-print">
        <a href={paths.backgroundNoteFile(language, { ...key, format: "docx" })}>{t("notes:public.word")}</a>
      </p>
      <NoteText {...note} zone={review.zoneName} />
    </>
  );
}
