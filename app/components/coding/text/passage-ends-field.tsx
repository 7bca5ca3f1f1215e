import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useErrorText } from "~/components/form/error-text";
import { PlainWords } from "~/components/text/plain-words";
import { passageEnds, type PassageEnd } from "~/domain/coding/text/passage-ends";
import { toCodePoints, type Range as Passage } from "~/language/text/code-points";
import type { Language } from "~/language/language";

type Props = {
  text: string;
  language: Language;
  /** UTF-16 units. */
  passage: Passage;
  onChoose: (passage: Passage) => void;
  errors: string[];
};

/** The ends of an excerpt, moved word by word: by these lists, with and without scripts, or by a selection in the text. */
export function PassageEndsField({ text, language, passage, onChoose, errors }: Props) {
  const { t } = useTranslation("coding");
  const errorText = useErrorText();
  const { starts, ends } = useMemo(() => passageEnds({ text, language }, passage), [text, language, passage]);
  const lists = [
    { name: "startsAt", label: t("change.from"), places: starts },
    { name: "endsAt", label: t("change.to"), places: ends },
  ] as const;
  return (
    <div className={errors.length > 0 ? "field field-wrong" : "field"} id="passage" tabIndex={-1}>
      {errors.map((key) => (
        <div key={key} className="error">
          {errorText(key)}
        </div>
      ))}
      <blockquote className="quotation chosen-passage" lang={language} translate="no">
        <PlainWords text={text.slice(passage.startsAt, passage.endsAt)} />
      </blockquote>
      <p className="hint scripted">{t("change.hint")}</p>
      <div className="passage-ends">
        {lists.map(({ name, label, places }) => (
          <EndSelect
            key={name}
            {...{ name, label, places, text, language }}
            present={passage[name]}
            onChoose={(at) => onChoose({ ...passage, [name]: at })}
          />
        ))}
      </div>
    </div>
  );
}

type SelectProps = {
  name: "startsAt" | "endsAt";
  label: string;
  places: PassageEnd[];
  present: number;
  text: string;
  language: Language;
  onChoose: (at: number) => void;
};

/** Its values are code points, as the form sends them. */
function EndSelect({ name, label, places, present, text, language, onChoose }: SelectProps) {
  const valueOf = (at: number) => String(toCodePoints(text, at));
  const choose = (value: string) => {
    const found = places.find(({ at }) => valueOf(at) === value);
    if (found) onChoose(found.at);
  };
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select
        id={name}
        name={name}
        className="select"
        value={valueOf(present)}
        onChange={(event) => choose(event.target.value)}
      >
        {places.map(({ at, words }) => (
          <option key={at} lang={language} value={valueOf(at)}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
