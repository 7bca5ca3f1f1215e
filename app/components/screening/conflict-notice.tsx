import { useTranslation } from "react-i18next";
import { PlainWords } from "~/components/text/plain-words";

type Props = {
  /** A reason that was typed and not sent. */
  typed: string;
};

/** The state changed between reading and deciding: nothing was done, and what was typed is not lost. */
export function ConflictNotice({ typed }: Props) {
  const { t } = useTranslation("screening");
  return (
    <div className="notice notice-wrong" role="alert">
      <p>
        <strong>{t("conflict.title")}</strong> {t("conflict.text")}
      </p>
      {typed ? (
        <>
          <p>{t("conflict.typed")}</p>
          <blockquote className="reason">
            <PlainWords text={typed} />
          </blockquote>
        </>
      ) : null}
    </div>
  );
}
