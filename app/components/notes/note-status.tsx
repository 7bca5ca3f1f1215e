import { useTranslation } from "react-i18next";
import type { NoteStatus } from "~/domain/review/notes/own-notes.server";
import { useLanguage } from "~/i18n/use-language";
import { formatDate } from "~/language/format";

type Props = { status: NoteStatus; publishedAt: Date | null; timeZone: string };

const tags: Record<NoteStatus, string> = {
  none: "tag",
  draft: "tag",
  published: "tag tag-good",
  changed: "tag tag-warning",
  withdrawn: "tag",
};

/** How far a note is, and since when everybody reads it. */
export function NoteStatusLine({ status, publishedAt, timeZone }: Props) {
  const { t } = useTranslation("notes");
  const language = useLanguage();
  return (
    <>
      <span className={tags[status]}>{t(`status.${status}`)}</span>{" "}
      {publishedAt ? (
        <span className="quiet small">{t("publishedOn", { date: formatDate(publishedAt, language, timeZone) })}</span>
      ) : null}
    </>
  );
}
