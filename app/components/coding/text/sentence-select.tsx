import { useTranslation } from "react-i18next";
import { toCodePoints, type Range as Passage } from "~/language/text/code-points";
import type { Stretch } from "~/language/text/split-text";
import type { Language } from "~/language/language";

const shown = 70;

function beginning(sentence: string): string {
  const characters = [...sentence];
  return characters.length > shown ? `${characters.slice(0, shown).join("")}…` : sentence;
}

type Props = {
  text: string;
  language: Language;
  sentences: Stretch[];
  /** UTF-16 units. */
  passage: Passage | null;
  onChoose: (passage: Passage | null) => void;
  /** Whether the choice itself is what the form sends. */
  native: boolean;
};

/** From the beginning of one sentence to the end of another; the values are code points. */
export function SentenceSelect({ text, language, sentences, passage, onChoose, native }: Props) {
  const { t } = useTranslation(["coding", "common"]);
  const first = sentences.filter((sentence) => passage !== null && sentence.startsAt <= passage.startsAt).at(-1);
  const last = sentences.find((sentence) => passage !== null && sentence.endsAt >= passage.endsAt);
  const ends = [
    {
      name: "startsAt",
      label: t("passage.from"),
      present: first,
      take: (from: Stretch) => ({ from, to: last && last.endsAt > from.startsAt ? last : from }),
    },
    {
      name: "endsAt",
      label: t("passage.to"),
      present: last,
      take: (to: Stretch) => ({ from: first && first.startsAt < to.endsAt ? first : to, to }),
    },
  ] as const;
  return ends.map(({ name, label, present, take }) => {
    const valueOf = (sentence: Stretch) => String(toCodePoints(text, sentence[name]));
    const choose = (value: string) => {
      const found = sentences.find((sentence) => valueOf(sentence) === value);
      if (!found) {
        onChoose(null);
        return;
      }
      const { from, to } = take(found);
      onChoose({ startsAt: from.startsAt, endsAt: to.endsAt });
    };
    return (
      <div key={name} className="field">
        <label htmlFor={`sentence-${name}`}>{label}</label>
        <select
          id={`sentence-${name}`}
          className="select"
          {...(native ? { name } : {})}
          value={present ? valueOf(present) : ""}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{t("passage.choose")}</option>
          {sentences.map((sentence, at) => (
            <option key={sentence.startsAt} lang={language} value={valueOf(sentence)}>
              {t("common:numbered", { number: at + 1, label: beginning(sentence.text) })}
            </option>
          ))}
        </select>
      </div>
    );
  });
}
