import { useTranslation } from "react-i18next";
import type { OwnDraft } from "~/domain/submission/answer/read-own-draft.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { JointLines } from "~/components/respond/joint/joint-notice";
import { ReadBy } from "./who-reads";

/** What will happen, and who will see it, with the button that sends. */
export function ConfirmSubmission({ draft }: { draft: OwnDraft }) {
  const { head, sessions, annexes, fingerprint, joint } = draft;
  const { t } = useTranslation("respond");
  const { t: entry } = useTranslation("entry");
  const language = useLanguage();
  const { kind, possessive, name } = head.owner;
  const answers = sessions.flatMap((session) => session.answers);
  const words = answers.reduce((sum, answer) => sum + answer.words, 0);
  const version = head.versions + 1;
  return (
    <form method="post" action={paths.respondCheck(language, head.id)} className="confirmation" id="confirm">
      <h2>{t(`confirm.title.${kind}`, { owner: possessive })}</h2>
      <p>{t("confirm.lead", { version })}</p>
      <ul>
        <li>
          {t("confirm.content", { count: answers.length })}
          {t("confirm.contentWords", { count: words })}
        </li>
        {annexes.length > 0 ? <li>{t("confirm.annexes", { count: annexes.length })}</li> : null}
        <li>{t("confirm.frozen")}</li>
        <li>{t("confirm.seen")}</li>
        <ReadBy draft={draft} />
        <JointLines mark={joint} />
        {head.actsFor ? <li>{entry("staffSubmit")}</li> : null}
        <li>{t("confirm.receipt", { name })}</li>
        {head.review.deadlinePassed ? <li>{t("confirm.lateMark")}</li> : null}
      </ul>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="fingerprint" value={fingerprint} />
      <div className="buttons">
        <button className="button">{t(`confirm.button.${kind}`)}</button>
      </div>
    </form>
  );
}
