import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { enterText } from "./enter-text";
import { useHydrated } from "~/components/layout/use-hydrated";
import type { Language } from "~/language/language";
import { replaceLookAlikes, splitMixedScriptWords } from "~/language/text/mixed-scripts";

type Props = { fieldId: string; text: string; language: Language };

/** How many words are named; all are replaced. */
const mostNamed = 5;

/** The text of the field becomes another one, which the browser can undo too. */
function replaceAll(fieldId: string, text: string): void {
  const field = document.getElementById(fieldId);
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.focus();
  field.select();
  enterText(field, text);
}

/** Words of the text that mix Latin and Cyrillic letters, and the button that writes them in one alphabet. */
export function MixedLetters({ fieldId, text, language }: Props) {
  const { t } = useTranslation("respond");
  const hydrated = useHydrated();
  const [before, setBefore] = useState<{ text: string; replaced: string } | null>(null);
  const [words, replaced] = useMemo(() => {
    const mixed = splitMixedScriptWords(text, language).filter(({ odd }) => odd.length > 0);
    return [[...new Set(mixed.map((part) => part.text))], mixed.length > 0 ? replaceLookAlikes(text, language) : text];
  }, [text, language]);
  const undoable = before !== null && before.replaced === text;
  const replace = () => {
    setBefore({ text, replaced });
    replaceAll(fieldId, replaced);
  };
  const named = [...words.slice(0, mostNamed), ...(words.length > mostNamed ? ["…"] : [])].join(", ");
  return (
    <div role="status" className="mixed-notice no-print">
      {words.length > 0 ? <p>{t("mixed.found", { count: words.length, words: named })}</p> : null}
      {hydrated && replaced !== text ? (
        <button type="button" className="button-link" onClick={replace}>
          {t("mixed.replace")}
        </button>
      ) : null}
      {undoable ? (
        <p>
          {t("mixed.replaced")}{" "}
          <button type="button" className="button-link" onClick={() => replaceAll(fieldId, before.text)}>
            {t("mixed.undo")}
          </button>
        </p>
      ) : null}
    </div>
  );
}
