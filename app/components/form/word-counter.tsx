import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { countWords } from "~/language/text/count-words";
import { formatNumber } from "~/language/format";
import { useLanguage } from "~/i18n/use-language";

/** The value as it was when it last did not change for `delay` milliseconds. */
function useSettled<T>(value: T, delay: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delay);
    return () => clearTimeout(timer);
  }, [value, delay]);
  return settled;
}

type Props = { id: string; text: string; limit: number | null };

/** Words of the answer; said aloud when typing pauses. */
export function WordCounter({ id, text, limit }: Props) {
  const { t } = useTranslation("respond");
  const page = useLanguage();
  const [textAtFirst] = useState(text);
  const settledText = useSettled(text, 250);
  const words = countWords(settledText);
  const shown =
    limit === null
      ? t("words", { count: words })
      : words > limit
        ? t("question.over", { count: words - limit })
        : t("question.limit", { count: limit, words: formatNumber(words, page) });
  const said = useSettled(shown, 1500);
  return (
    <>
      <span id={id} translate="no" className={limit !== null && words > limit ? "number unsaved" : "number"}>
        {shown}
      </span>
      <span className="visually-hidden" aria-live="polite">
        {said === shown && settledText === text && text !== textAtFirst ? said : ""}
      </span>
    </>
  );
}
