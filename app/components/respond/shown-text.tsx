import { useTranslation } from "react-i18next";
import { TextNote } from "~/components/text/words";
import type { Language } from "~/language/language";
import { splitInvisibleCharacters } from "~/language/text/invisible-characters";

/** An answer as it is read, in its own language; signs that cannot be seen are named where they stand. */
export function ShownText({ text, language }: { text: string; language: Language }) {
  const { t } = useTranslation("respond");
  return (
    <div className="document" lang={language}>
      {text
        .trim()
        .split(/\n{2,}/)
        .map((paragraph, index) => (
          <p key={index}>
            {splitInvisibleCharacters(paragraph).map((part, at) =>
              part.codePoint === null ? (
                part.text
              ) : (
                <mark key={at} title={t("check.sign")}>
                  {part.codePoint}
                </mark>
              ),
            )}
          </p>
        ))}
      <TextNote text={{ language, status: "original" }} />
    </div>
  );
}
