import { useTranslation } from "react-i18next";
import { splitInvisibleCharacters } from "~/language/text/invisible-characters";

/** Words of a person, with each zero-width or direction-turning character named where it is. */
export function SignedWords({ text }: { text: string }) {
  const { t } = useTranslation("submission");
  return splitInvisibleCharacters(text).map(({ text: words, codePoint }, index) =>
    codePoint === null ? (
      words
    ) : (
      <span key={index} className="invisible-character" title={t("invisibleCharacter", { codePoint })}>
        {codePoint}
      </span>
    ),
  );
}
