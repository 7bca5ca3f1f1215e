import { useTranslation } from "react-i18next";
import { splitInvisibleCharacters } from "~/language/text/invisible-characters";

/** Words as they were written; zero-width and direction-turning characters are where they are, and are seen. */
export function PlainWords({ text }: { text: string }) {
  const { t } = useTranslation();
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
