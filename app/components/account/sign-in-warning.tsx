import { useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { usePageMeta } from "~/components/layout/page-head";
import { useClock } from "~/components/layout/use-clock";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Props = { endsAt: Date; failed: boolean; onStay: () => void };

/**
 * Says that the sign-in ends for lack of use. It takes the focus, which nobody is using, and gives it back; Escape stays
 * signed in as the button does.
 */
export function SignInWarning({ endsAt, failed, onStay }: Props) {
  const { t } = useTranslation("account");
  const language = useLanguage();
  const clock = useClock(usePageMeta()?.clock);
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      className="dialog"
      aria-labelledby="sign-in-warning-title"
      aria-describedby="sign-in-warning-text"
      onCancel={(event) => {
        event.preventDefault();
        onStay();
      }}
    >
      <h2 id="sign-in-warning-title">{t("end.title", { time: clock.time(endsAt) })}</h2>
      <p id="sign-in-warning-text">{t("end.idle")}</p>
      <p role="status" className="error">
        {failed ? t("end.failed") : null}
      </p>
      <div className="buttons">
        <button type="button" className="button" onClick={onStay}>
          {t("end.stay")}
        </button>
        <form method="post" action={paths.signOut(language)}>
          <button className="button-link">{t("end.signOut")}</button>
        </form>
      </div>
    </dialog>
  );
}
