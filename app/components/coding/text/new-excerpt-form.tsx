import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { CodeView } from "~/domain/coding/codebook/code-view";
import type { Language } from "~/language/language";
import type { FormFailure } from "~/components/form/form-failure";
import { ExcerptFields } from "./excerpt-fields";
import { PassageField } from "./passage-field";
import { SaveBar } from "./save-bar";
import type { PassageSelection } from "./use-passage-selection";

type Props = {
  text: string;
  language: Language;
  selection: PassageSelection;
  codes: CodeView[];
  recent: string[];
  failure: FormFailure | null;
};

/** Codes the passage that is selected. A native form: without scripts the passage goes from sentence to sentence. */
export function NewExcerptForm({ text, language, selection, codes, recent, failure }: Props) {
  const { t } = useTranslation("coding");
  const errors = failure?.fieldErrors ?? {};
  return (
    <Form method="post" preventScrollReset>
      <h2>{t("new.title")}</h2>
      <PassageField
        text={text}
        language={language}
        passage={selection.passage}
        onChoose={selection.choose}
        errors={errors["passage"] ?? []}
      />
      <ExcerptFields codes={codes} recent={recent} failure={failure} />
      <SaveBar intent="create" label={t("new.button")} />
    </Form>
  );
}
