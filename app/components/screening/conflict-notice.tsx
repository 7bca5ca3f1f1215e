import { useTranslation } from "react-i18next";
import { PlainWords } from "~/components/text/plain-words";

type Props = {
  /** The reason and the remarks that were typed and not sent. */
  typed: string[];
};

/** The state changed between reading and deciding: nothing was done, and what was typed is not lost. */
export function ConflictNotice({ typed }: Props) {
  const { t } = useTranslation("screening");
  return (
    <div className="notice notice-wrong" role="alert">
      <p>
        <strong>{t("conflict.title")}</strong> {t("conflict.text")}
      </p>
      {typed.length > 0 ? (
        <>
          <p>{t("conflict.typed")}</p>
          {typed.map((text) => (
            <blockquote key={text} className="reason">
              <PlainWords text={text} />
            </blockquote>
          ))}
        </>
      ) : null}
    </div>
  );
}
