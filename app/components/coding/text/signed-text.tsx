import { useTranslation } from "react-i18next";
import { splitInvisibleCharacters } from "~/language/text/invisible-characters";

/** The parts of a text with the place at which each begins, in UTF-16 units. */
function placedParts(text: string, startsAt: number) {
  let end = startsAt;
  return splitInvisibleCharacters(text).map(({ text: words, codePoint }) => {
    const start = end;
    end += words?.length ?? 1;
    return { start, codePoint, words: text.slice(start - startsAt, end - startsAt) };
  });
}

/**
 * A piece of a text that passages are selected in. A character that cannot be seen stays where it is, so that no place in
 * the text changes; its element shows its name, and keeps it from turning the words around it.
 */
export function SignedText({ text, startsAt }: { text: string; startsAt: number }) {
  const { t } = useTranslation();
  return placedParts(text, startsAt).map(({ start, codePoint, words }) =>
    codePoint === null ? (
      <span key={start} data-start={start}>
        {words}
      </span>
    ) : (
      <span
        key={start}
        data-start={start}
        data-sign={codePoint}
        className="invisible-character invisible-sign"
        title={t("invisibleCharacter", { codePoint })}
      >
        {words}
      </span>
    ),
  );
}
