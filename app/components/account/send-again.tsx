import { useTranslation } from "react-i18next";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { TypedValues } from "./typed-values";
import type { UnsentForm } from "./unsent-form";

/** After signing in: the form that was sent too late, with everything in it, to be sent again. */
export function SendAgain({ unsent }: { unsent: UnsentForm | null }) {
  const { t } = useTranslation("account");
  const language = useLanguage();
  if (!unsent) {
    return (
      <>
        <h1>{t("again.nothing")}</h1>
        <p>
          <a href={paths.work(language)}>{t("again.toMyWork")}</a>
        </p>
      </>
    );
  }
  const fields = Object.entries(unsent.values).flatMap(([name, value]) => [value].flat().map((one) => ({ name, one })));
  return (
    <>
      <h1>{t("again.title")}</h1>
      <p className="lead">{t("again.lead")}</p>
      <form method="post" action={unsent.path}>
        {fields.map(({ name, one }, index) => (
          <input key={index} type="hidden" name={name} value={one} />
        ))}
        <div className="buttons">
          <button className="button">{t("again.button")}</button>
        </div>
      </form>
      <TypedValues values={unsent.values} open />
    </>
  );
}
