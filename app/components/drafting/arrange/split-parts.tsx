import { useTranslation } from "react-i18next";
import { FieldErrors } from "~/components/form/field-errors";
import { citationField, footnoteField } from "~/domain/report/arrange/arrange-form";
import type { Splitting, SplitVersion } from "~/domain/report/arrange/read-arrangement.server";
import { languagesOf } from "~/language/localized-text";
import { QuotedText } from "~/components/text/quoted-text";
import type { ArrangeProps } from "./arrange-props";

type Division = NonNullable<Splitting["division"]>;
type Props = ArrangeProps & { versions: SplitVersion[]; division: Division };

function Parts({ versions }: { versions: SplitVersion[] }) {
  const { t } = useTranslation("drafting");
  return (
    <>
      {(["first", "second"] as const).map((part) => (
        <div key={part}>
          <h3>{t(`arrange.part.${part}`)}</h3>
          {versions.map(({ language, parts }) => (
            <div key={language} className="document" lang={parts?.[part] ? language : undefined}>
              <p>{parts?.[part] || t("arrange.noText", { language: t(`languageName.${language}`) })}</p>
            </div>
          ))}
        </div>
      ))}
    </>
  );
}

type ChoiceProps = {
  name: string;
  legend: React.ReactNode;
  options: readonly ("first" | "second" | "both")[];
  chosen: string;
  errors: string[] | undefined;
};

function PartChoice({ name, legend, options, chosen, errors = [] }: ChoiceProps) {
  const { t } = useTranslation("drafting");
  return (
    <fieldset id={name} className="field">
      <legend>{legend}</legend>
      <FieldErrors id={`${name}-error`} errors={errors} />
      <div className="report-actions">
        {options.map((part) => (
          <label key={part} className="choice">
            <input type="radio" name={name} value={part} defaultChecked={part === chosen} required />{" "}
            {t(`arrange.goes.${part}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Both parts, and for each citation and footnote the part that it belongs to; what is clear is chosen already. */
export function SplitParts({ page, versions, division, errors, values }: Props) {
  const { t } = useTranslation("drafting");
  const { citations, footnotes, cuts } = division;
  const typed = (name: string) => String(values[name] ?? "");
  return (
    <form method="post" id="parts" className="form notice">
      <Parts versions={versions} />
      <input type="hidden" name="revision" value={page.revision} />
      {languagesOf(cuts).map((language) => (
        <input key={language} type="hidden" name={`cut-${language}`} value={cuts[language]} />
      ))}
      {citations.length > 0 ? <h3>{t("arrange.citations")}</h3> : null}
      {citations.map(({ excerptId, participant, quote, language }) => (
        <PartChoice
          key={excerptId}
          name={citationField(excerptId)}
          legend={
            <>
              {participant}
              <QuotedText className="quotation" lang={language} text={quote} />
            </>
          }
          options={["first", "second", "both"]}
          chosen={typed(citationField(excerptId))}
          errors={errors[citationField(excerptId)]}
        />
      ))}
      {footnotes.length > 0 ? <h3>{t("arrange.footnotes")}</h3> : null}
      {footnotes.map(({ id, text, part }) => (
        <PartChoice
          key={id}
          name={footnoteField(id)}
          legend={text}
          options={["first", "second"]}
          chosen={typed(footnoteField(id)) || (part ?? "")}
          errors={errors[footnoteField(id)]}
        />
      ))}
      <p className="quiet">{t("arrange.splitHint")}</p>
      <div className="buttons">
        <button className="button" name="intent" value="split">
          {t("arrange.splitNow")}
        </button>
      </div>
    </form>
  );
}
