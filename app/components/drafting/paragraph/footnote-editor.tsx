import { Form, Link } from "@remix-run/react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { KeptFieldsNote } from "./saving/kept-fields-note";
import { useKeptFields } from "~/components/form/saving/use-kept-fields";
import { Field } from "~/components/form/field";
import { footnoteTypes } from "~/domain/report/content/footnote-types";
import type { DraftFootnote } from "~/domain/report/paragraph/footnote-form";
import { languages } from "~/language/language";
import { type ChangedFootnote, type TypedAnswer, typedValue } from "./typed-answer";

type Props = {
  /** Null for a new one. */
  footnote: DraftFootnote | null;
  answer: TypedAnswer | null;
  /** The current footnote, where someone changed it in the meantime. */
  changed: ChangedFootnote | null;
  /** Under what this browser keeps what is typed until it is saved. */
  copyKey: string;
  closeHref: string;
};

/** What is kept; with `before`, so that nobody's change in the meantime is overwritten unseen. */
const footnoteFields = [
  "before",
  "type",
  "url",
  ...languages.flatMap((language) => [`note-${language}`, `anchor-${language}`]),
];

function TextLines({ footnote, answer }: Pick<Props, "footnote" | "answer">) {
  const { t } = useTranslation("drafting");
  return languages.map((language) => {
    const [text, anchor] = [`note-${language}`, `anchor-${language}`];
    const typedText = typedValue(answer, text) ?? footnote?.texts[language] ?? "";
    const typedAnchor = typedValue(answer, anchor) ?? footnote?.anchors[language] ?? "";
    return (
      <div key={language}>
        <Field name={text} label={t(`notes.text.${language}`)} errors={answer?.fieldErrors[text]}>
          {(control) => <input {...control} className="input" lang={language} defaultValue={typedText} />}
        </Field>
        <Field
          name={anchor}
          label={t(`notes.anchor.${language}`)}
          hint={t("notes.anchorHint")}
          errors={answer?.fieldErrors[anchor]}
        >
          {(control) => <input {...control} className="input" lang={language} defaultValue={typedAnchor} />}
        </Field>
      </div>
    );
  });
}

/** The form of one footnote: its kind, its words in each language and the words it follows. */
export function FootnoteEditor({ footnote, answer, changed, copyKey, closeHref }: Props) {
  const { t } = useTranslation("drafting");
  const form = useRef<HTMLFormElement>(null);
  const kept = useKeptFields(form, { key: copyKey, names: footnoteFields, failed: answer !== null });
  const type = typedValue(answer, "type") ?? footnote?.type ?? "";
  return (
    <Form ref={form} method="post" preventScrollReset className="report-footnote-form" onSubmit={kept.onSubmit}>
      <h3>{t(footnote ? "notes.edit" : "notes.new")}</h3>
      {changed ? (
        <p className="notice notice-warning" role="alert">
          {t("notes.conflict", { text: changed.words })}
        </p>
      ) : null}
      <KeptFieldsNote kept={kept} />
      <input type="hidden" name="footnote" value={footnote?.id ?? ""} />
      <input type="hidden" name="before" value={changed?.before ?? footnote?.before ?? ""} />
      <Field name="type" label={t("notes.type")} errors={answer?.fieldErrors["type"]}>
        {(control) => (
          <select {...control} className="select" defaultValue={type}>
            <option value="">{t("notes.guessed")}</option>
            {footnoteTypes.map((each) => (
              <option key={each} value={each}>
                {t(`notes.types.${each}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextLines footnote={footnote} answer={answer} />
      <Field name="url" label={t("notes.url")} errors={answer?.fieldErrors["url"]}>
        {(control) => (
          <input
            {...control}
            className="input"
            type="url"
            defaultValue={typedValue(answer, "url") ?? footnote?.url ?? ""}
          />
        )}
      </Field>
      <div className="buttons">
        <button className="button" name="intent" value="footnote">
          {t("notes.save")}
        </button>
        <Link to={closeHref} preventScrollReset onClick={kept.clear}>
          {t("notes.cancel")}
        </Link>
      </div>
    </Form>
  );
}
