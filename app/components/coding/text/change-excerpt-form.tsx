import { Form } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { CodeView } from "~/domain/coding/codebook/code-view";
import type { ExcerptView } from "~/domain/coding/excerpt/excerpt-view.server";
import { rangeToUtf16 } from "~/language/text/code-points";
import type { Language } from "~/language/language";
import { changeAnchor } from "~/paths/anchors";
import type { FormFailure } from "~/components/form/form-failure";
import { ExcerptFields } from "./excerpt-fields";
import { PassageEndsField } from "./passage-ends-field";
import { SaveBar } from "./save-bar";
import type { PassageSelection } from "./use-passage-selection";

type Props = {
  excerpt: ExcerptView;
  text: string;
  language: Language;
  /** What is selected in the text, once it is; until then the excerpt keeps its ends. */
  selection: PassageSelection;
  codes: CodeView[];
  recent: string[];
  failure: FormFailure | null;
  /** The text without this excerpt opened. */
  backHref: string;
};

/** Other ends, other codes, another note. It takes the focus, so that it comes into view. */
export function ChangeExcerptForm({ excerpt, text, language, selection, codes, recent, failure, backHref }: Props) {
  const { t } = useTranslation("coding");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!failure) heading.current?.focus();
  }, [failure]);
  const present = { codes: excerpt.codes.map(({ key }) => key), note: excerpt.note };
  return (
    <Form method="post" preventScrollReset>
      <h2 id={changeAnchor} tabIndex={-1} ref={heading}>
        {t("change.title")}
      </h2>
      {excerpt.cited ? <p className="quiet small">{t("change.cited")}</p> : null}
      <PassageEndsField
        text={text}
        language={language}
        passage={selection.passage ?? rangeToUtf16(text, excerpt)}
        onChoose={selection.choose}
        errors={failure?.fieldErrors["passage"] ?? []}
      />
      <input type="hidden" name="excerpt" value={excerpt.id} />
      <ExcerptFields codes={codes} recent={recent} failure={failure} present={present} />
      <SaveBar intent="change" label={t("change.button")}>
        <a href={backHref}>{t("change.cancel")}</a>
      </SaveBar>
    </Form>
  );
}
