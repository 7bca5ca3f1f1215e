import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { ReviewTexts } from "~/components/setup/review-texts";
import { footnoteTypes } from "~/domain/report/content/footnote-types";
import type { DocumentNote } from "~/domain/review/document/review-document";
import { noteParts } from "~/domain/review/notes/note-content";
import { footnoteFields, places, shownFootnotes } from "~/domain/review/notes/note-form";
import { wordsOf } from "~/domain/review/setup/typed-texts";
import type { Language } from "~/language/language";

type Props = { note: DocumentNote; seen: string; languages: readonly Language[]; failure: FormFailure | null };

/** The texts of a note in the languages of the review side by side, and its footnotes. */
export function NoteForm({ note, seen, languages, failure }: Props) {
  const { t } = useTranslation("notes");
  const { footnotes = [] } = note;
  return (
    <form method="post" noValidate>
      <input type="hidden" name="seen" value={seen} />
      {noteParts.map((part) => (
        <ReviewTexts
          key={part}
          name={part}
          legend={t(`part.${part}`)}
          hint={t("partHint")}
          languages={languages}
          words={wordsOf(note[part])}
          failure={failure}
          rows={14}
        />
      ))}
      <h2>{t("footnotes")}</h2>
      <p className="hint">{t("footnotesHint")}</p>
      {places(shownFootnotes(footnotes.length)).map((place) => (
        <FootnoteFields key={place} {...{ place, languages, failure }} stored={footnotes[place - 1]} />
      ))}
      <div className="buttons">
        <button className="button">{t("save")}</button>
      </div>
    </form>
  );
}

type FootnoteProps = {
  place: number;
  stored: NonNullable<DocumentNote["footnotes"]>[number] | undefined;
  languages: readonly Language[];
  failure: FormFailure | null;
};

function FootnoteFields({ place, stored, languages, failure }: FootnoteProps) {
  const { t } = useTranslation(["notes", "drafting"]);
  const fields = footnoteFields(place);
  const errors = failure?.fieldErrors ?? {};
  return (
    <fieldset className="set-up-item">
      <legend>{t("notes:footnote", { number: place })}</legend>
      <div className="text-columns">
        <Field name={fields.type} label={t("drafting:notes.type")} errors={errors[fields.type]}>
          {(control) => (
            <select
              {...control}
              className="select"
              defaultValue={typedText(failure, fields.type) ?? stored?.type ?? ""}
            >
              <option value="">{t("drafting:notes.guessed")}</option>
              {footnoteTypes.map((type) => (
                <option key={type} value={type}>
                  {t(`drafting:notes.types.${type}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field name={fields.url} label={t("drafting:notes.url")} errors={errors[fields.url]}>
          {(control) => (
            <input
              {...control}
              type="url"
              className="input"
              defaultValue={typedText(failure, fields.url) ?? stored?.url ?? ""}
            />
          )}
        </Field>
      </div>
      <ReviewTexts
        name={fields.text}
        legend={t("notes:text", { number: place })}
        languages={languages}
        words={wordsOf(stored?.text)}
        failure={failure}
        rows={2}
        optional
      />
    </fieldset>
  );
}
