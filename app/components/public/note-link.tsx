import { useTranslation } from "react-i18next";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

/** The way to the published background note of a session. */
export function NoteLink({ review, session }: { review: string; session: number }) {
  const { t } = useTranslation(["notes", "session"]);
  return (
    <p>
      <a href={paths.backgroundNote(useLanguage(), { review, session })}>
        {t("notes:public.link")} <span className="visually-hidden">({t("session:numbered", { number: session })})</span>
      </a>
    </p>
  );
}
