import { useTranslation } from "react-i18next";
import { withInvisibleApart } from "~/language/text/invisible-characters";

/**
 * A piece of a text that passages are selected in. A character that cannot be seen stays where it is, so that no place in
 * the text changes; its element shows its name, and keeps it from turning the words around it.
 */
export function SignedText({ text, startsAt }: { text: string; startsAt: number }) {
  const { t } = useTranslation();
  let end = startsAt;
  return withInvisibleApart(text).map(({ text: words, codePoint }) => {
    const start = end;
    end += words?.length ?? 1;
    if (codePoint === null) {
      return (
        <span key={start} data-start={start}>
          {words}
        </span>
      );
    }
    return (
      <span
        key={start}
        data-start={start}
        data-sign={codePoint}
        className="invisible-character invisible-sign"
        title={t("invisibleCharacter", { codePoint })}
      >
        {text.slice(start - startsAt, end - startsAt)}
      </span>
    );
  });
}
