import { useTranslation } from "react-i18next";

type Props = {
  /** The text still has the hash that it was frozen with. */
  fits: boolean;
  what: "submission" | "report";
};

/** Says in place that a frozen text is not what was frozen; nothing where it is. */
export function ChangedText({ fits, what }: Props) {
  const { t } = useTranslation("common");
  if (fits) return null;
  return (
    <p className="notice notice-warning measure">
      <strong>{t("changedText.title")}</strong> {t(`changedText.${what}`)}
    </p>
  );
}
