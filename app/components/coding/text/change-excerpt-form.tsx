import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { CodeView } from "~/domain/coding/codebook/code-view";
import type { ExcerptView } from "~/domain/coding/excerpt/excerpt-view.server";
import type { Language } from "~/language/language";
import type { FormFailure } from "~/components/coding/form-failure";
import { ExcerptFields } from "./excerpt-fields";
import { PlainWords } from "~/components/text/plain-words";

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
  const present = { codes: excerpt.codes.map(({ key }) => key), note: excerpt.note };
  return (
    <Form method="post" preventScrollReset>
      <h2>{t("change.title")}</h2>
      <blockquote className="quotation chosen-passage" lang={language}>
        <PlainWords text={excerpt.quote} />
      </blockquote>
      <input type="hidden" name="excerpt" value={excerpt.id} />
      <ExcerptFields codes={codes} recent={recent} failure={failure} present={present} />
      <div className="buttons">
        <button className="button" name="intent" value="change">
          {t("change.button")}
        </button>
        <a href={backHref}>{t("change.cancel")}</a>
      </div>
    </Form>
  );
}
