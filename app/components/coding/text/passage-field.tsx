import { useTranslation } from "react-i18next";
import { useErrorText } from "~/components/form/error-text";
import { rangeToCodePoints, type Range as Passage } from "~/language/text/code-points";
import { splitSentences } from "~/language/text/split-text";
import type { Language } from "~/language/language";
import { SentenceSelect } from "./sentence-select";
import { useHydrated } from "~/components/layout/use-hydrated";
import { PlainWords } from "~/components/text/plain-words";

type Props = {
  text: string;
  language: Language;
  /** UTF-16 units. */
  passage: Passage | null;
  onChoose: (passage: Passage | null) => void;
  errors: string[];
};

/** The passage to be coded: what is selected, or, with and without scripts, from one sentence to another. */
export function PassageField({ text, language, passage, onChoose, errors }: Props) {
  const { t } = useTranslation("coding");
  const hydrated = useHydrated();
  const errorText = useErrorText();
  const sentences = splitSentences(text, language);
  const select = <SentenceSelect {...{ text, language, sentences, passage, onChoose }} native={!hydrated} />;
  return (
    <div className={errors.length > 0 ? "field field-wrong" : "field"} id="passage" tabIndex={-1}>
      {errors.map((key) => (
        <div key={key} className="error">
          {errorText(key)}
        </div>
      ))}
      <ChosenPassage text={text} language={language} passage={passage} onClear={() => onChoose(null)} />
      <details>
        <summary>{t("passage.bySentences")}</summary>
        {select}
      </details>
    </div>
  );
}

type ChosenProps = Pick<Props, "text" | "language" | "passage"> & { onClear: () => void };

/** The words that are selected, and their place as the form sends it. */
function ChosenPassage({ text, language, passage, onClear }: ChosenProps) {
  const { t } = useTranslation("coding");
  if (!passage) return <p className="quiet scripted">{t("passage.none")}</p>;
  const { startsAt, endsAt } = rangeToCodePoints(text, passage);
  const quote = text.slice(passage.startsAt, passage.endsAt);
  return (
    <>
      <blockquote className="quotation chosen-passage" lang={language} translate="no">
        <PlainWords text={quote} />
      </blockquote>
      <input type="hidden" name="startsAt" value={startsAt} />
      <input type="hidden" name="endsAt" value={endsAt} />
      <input type="hidden" name="quote" value={quote} />
      <button type="button" className="button-link" onClick={onClear}>
        {t("passage.clear")}
      </button>
    </>
  );
}
