import { Form } from "@remix-run/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CodeView } from "~/domain/coding/codebook/code-view";
import type { ExcerptView } from "~/domain/coding/excerpt/excerpt-view.server";
import type { Language } from "~/language/language";
import { CodePicker } from "./code-picker";
import { typedCodes, typedText, type FormFailure } from "~/components/coding/form-failure";
import { NoteField } from "./note-field";

type Props = {
  excerpt: ExcerptView;
  language: Language;
  codes: CodeView[];
  recent: string[];
  failure: FormFailure | null;
  /** The text without this excerpt opened. */
  backHref: string;
};

/** Other codes, another note; the passage stays as it is. */
export function ChangeExcerptForm({ excerpt, language, codes, recent, failure, backHref }: Props) {
  const { t } = useTranslation("coding");
  const present = excerpt.codes.map(({ key }) => key);
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set(typedCodes(failure) ?? present));
  const errors = failure?.fieldErrors ?? {};
  return (
    <Form method="post" preventScrollReset>
      <h2>{t("change.title")}</h2>
      <blockquote className="quotation chosen-passage" lang={language}>
        {excerpt.quote}
      </blockquote>
      <input type="hidden" name="excerpt" value={excerpt.id} />
      <CodePicker
        codes={codes}
        recent={recent}
        checked={checked}
        onCheck={setChecked}
        errors={errors["codes"] ?? []}
        searchId="code-search"
      />
      <NoteField note={typedText(failure, "note") ?? excerpt.note ?? ""} errors={errors["note"]} />
      <div className="buttons">
        <button className="button" name="intent" value="change">
          {t("change.button")}
        </button>
        <a href={backHref}>{t("change.cancel")}</a>
      </div>
    </Form>
  );
}
