import { formatList } from "~/language/grammar/join-list";
import { useTranslation } from "react-i18next";
import type { ForeignLetter } from "~/language/text/mixed-scripts";
import { useLanguage } from "~/i18n/use-language";

/** Names letters among those of another alphabet: "Latin “o” (U+006F)". */
export function useForeignLetters(): (odd: readonly ForeignLetter[]) => string {
  const { t } = useTranslation("submission");
  const language = useLanguage();
  return (odd) =>
    formatList(
      odd.map(({ letter, script, codePoint }) => t(`oddLetter.${script}`, { letter, codePoint })),
      language,
    );
}
