import { useTranslation } from "react-i18next";
import { unsavedTextsOf } from "~/domain/shared/unsaved-input";
import type { UnsentForm } from "./unsent-form";

type Props = { values: UnsentForm["values"]; open?: boolean };

/** The words of a form that was not saved, to be read and copied. */
export function TypedValues({ values, open = false }: Props) {
  const { t } = useTranslation("account");
  const texts = unsavedTextsOf(values);
  if (texts.length === 0) return null;
  return (
    <details open={open}>
      <summary>{t("again.typed")}</summary>
      {texts.map(({ name, text, language }, index) => (
        <div key={`${name} ${index}`} className="document typed-text" lang={language ?? undefined}>
          {text}
        </div>
      ))}
    </details>
  );
}
