import { useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { languageNames } from "~/components/layout/language-switch";
import type { ReminderPreview } from "~/domain/participation/reminders/preview-reminders.server";

type Props = { preview: ReminderPreview; chosen: string[] };

/** The reminders in each language in which they go out, and the button that sends them. */
export function ReminderMails({ preview: { mails, invitations }, chosen }: Props) {
  const { t } = useTranslation("participation");
  const { pathname, search } = useLocation();
  const nothing = mails.length === 0 && invitations === 0;
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{t("remind.preview")}</h2>
      {nothing ? <p>{t("remind.none")}</p> : null}
      {mails.map(({ language, count, subject, text }) => (
        <div key={language}>
          <h3>{t("remind.inLanguage", { language: languageNames[language], count })}</h3>
          <div className="notice document" lang={language}>
            <p>
              <strong>{subject}</strong>
            </p>
            <p>{text}</p>
          </div>
        </div>
      ))}
      {invitations > 0 ? <p>{t("remind.invitations", { count: invitations })}</p> : null}
      <form method="post">
        {chosen.map((slug) => (
          <input key={slug} type="hidden" name="participant" value={slug} />
        ))}
        <div className="buttons">
          {nothing ? null : (
            <button className="button" name="intent" value="send">
              {t("remind.send")}
            </button>
          )}
          <a href={pathname + search}>{t("remind.back")}</a>
        </div>
      </form>
    </section>
  );
}
