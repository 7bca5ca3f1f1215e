import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** Its button is what Ctrl+Enter presses. */
export const saveButtonId = "save-excerpt";

type Props = { intent: "create" | "change"; label: string; children?: ReactNode };

/** The button that saves, in sight while the panel scrolls. */
export function SaveBar({ intent, label, children }: Props) {
  const { t } = useTranslation("coding");
  return (
    <div className="save-bar buttons">
      <button id={saveButtonId} className="button" name="intent" value={intent}>
        {label}
      </button>
      <kbd className="key scripted">{t("keys.save")}</kbd>
      {children}
    </div>
  );
}
