import { useTranslation } from "react-i18next";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

/** What withdrawing a submission does, and the button that does it. */
export function ConfirmWithdrawal({ head }: { head: SubmissionHead }) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const { kind, possessive } = head.owner;
  return (
    <>
      <p className="kicker">{head.review.title}</p>
      <h1>{t(`withdraw.heading.${kind}`, { owner: possessive })}</h1>
      <ul>
        <li>{t("withdraw.text")}</li>
        <li>{t(head.published ? "withdraw.public" : "withdraw.notPublic")}</li>
        <li>{t("withdraw.cited")}</li>
        <li>{t("withdraw.kept")}</li>
        <li>{t("withdraw.annexes")}</li>
        <li>
          <strong>{t("withdraw.final")}</strong>
        </li>
      </ul>
      <form method="post">
        <div className="buttons">
          <button className="button">{t(`withdraw.button.${kind}`)}</button>
          <a href={paths.respondOverview(language, head.id)}>{t("withdraw.back")}</a>
        </div>
      </form>
    </>
  );
}
