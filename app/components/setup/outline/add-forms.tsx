import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { ReviewTexts } from "~/components/setup/review-texts";
import { useGeneratorName } from "~/components/setup/outline/use-generator-name";
import { type Generator, reviewGenerators } from "~/domain/report/facts/generate-paragraph";
import { numberings } from "~/domain/report/outline/numberings";
import { generatorValue } from "~/domain/report/outline-set-up/outline-form";
import type { OutlineData } from "~/domain/report/outline-set-up/read-outline.server";
import { eachLanguage, type Language } from "~/language/language";

type Outline = NonNullable<OutlineData["outline"]>;
type Props = { sections: Outline["sections"]; sessions: number[]; failure: FormFailure | null };
type Option = { value: string; label: string };

const objectives = Array.from({ length: 23 }, (_, index) => index + 1);

/** The paragraphs on each session and each objective. */
function boundTo(sessions: readonly number[]): Generator[] {
  return [
    ...sessions.map((session) => ({ name: "session" as const, session })),
    ...objectives.map((objective) => ({ name: "objective" as const, objective })),
  ];
}

type SelectProps = { name: string; label: string; hint?: string; options: Option[]; none?: string };

function Choice({ name, label, hint, options, none, failure }: SelectProps & Pick<Props, "failure">) {
  return (
    <Field name={name} label={label} hint={hint} errors={failure?.fieldErrors[name]}>
      {(control) => (
        <select {...control} className="select" defaultValue={typedText(failure, name) ?? ""}>
          {none === undefined ? null : <option value="">{none}</option>}
          {options.map(({ value, label: words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A paragraph that the portal writes is put into a section. */
export function AddGenerated({ sections, sessions, failure }: Props) {
  const { t } = useTranslation(["outline", "setup"]);
  const nameOf = useGeneratorName();
  const generators: Generator[] = [...reviewGenerators.map((name) => ({ name })), ...boundTo(sessions)];
  const named = generators.map((one) => ({ value: generatorValue(one), label: nameOf(one) }));
  return (
    <form method="post" noValidate className="no-print">
      <h2>{t("generated.title")}</h2>
      <Choice name="generator" label={t("generated.what")} options={named} none={t("choose")} failure={failure} />
      <Choice
        name="into"
        label={t("generated.into")}
        options={sections.map(({ key, heading }) => ({ value: key, label: heading }))}
        none={t("choose")}
        failure={failure}
      />
      <div className="buttons">
        <button className="button button-second" name="intent" value="addGenerated">
          {t("generated.button")}
        </button>
      </div>
    </form>
  );
}

/** A section is added, with the paragraph on the session or the objective that it is about. */
export function AddSection({ sections, sessions, languages, failure }: Props & { languages: Language[] }) {
  const { t } = useTranslation("outline");
  const nameOf = useGeneratorName();
  const outer = sections.filter(({ depth }) => depth === 1).map(({ key, heading }) => ({ value: key, label: heading }));
  const about = boundTo(sessions).map((one) => ({ value: generatorValue(one), label: nameOf(one) }));
  return (
    <form method="post" noValidate className="no-print">
      <h2>{t("section.title")}</h2>
      <Choice
        name="about"
        label={t("section.about")}
        hint={t("section.aboutHint")}
        options={about}
        none={t("section.neither")}
        failure={failure}
      />
      <ReviewTexts
        name="heading"
        legend={t("section.heading")}
        hint={t("section.headingHint")}
        words={eachLanguage(() => "")}
        optional
        {...{ languages, failure }}
      />
      <Choice name="inside" label={t("section.inside")} options={outer} none={t("section.top")} failure={failure} />
      <Choice
        name="numbering"
        label={t("section.numbering")}
        options={numberings.map((one) => ({ value: one, label: t(`numbered.${one}`) }))}
        failure={failure}
      />
      <div className="buttons">
        <button className="button button-second" name="intent" value="addSection">
          {t("section.button")}
        </button>
      </div>
    </form>
  );
}
