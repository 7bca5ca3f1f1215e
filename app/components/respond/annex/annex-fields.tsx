import { useTranslation } from "react-i18next";
import { RadioChoices } from "~/components/form/choices";
import { Field } from "~/components/form/field";
import { type FormFailure, typedText } from "~/components/form/form-failure";
import { LanguageOptions } from "~/components/respond/answer/language-options";
import { type AnnexLevel, annexLevels } from "~/domain/submission/annex/annex-rules";
import { longestTitle } from "~/domain/submission/annex/annex-schema";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";
import type { Language } from "~/language/language";

type Props = {
  head: SubmissionHead;
  failure: FormFailure | null;
  /** What is stored, or offered for a new one. */
  said: { title: string; language: Language; level: AnnexLevel };
};

/** What is said of an annex: its title, its language and, where authors choose, who reads it. */
export function AnnexFields({ head, failure, said }: Props) {
  const { t } = useTranslation("annexes");
  const errors = failure?.fieldErrors ?? {};
  const options = annexLevels.map((value) => ({ value, label: t(`add.${value}`) }));
  const chooses = head.level === "public" && (head.mayChooseLevel || said.level !== "public");
  return (
    <>
      <Field
        name="title"
        label={t("add.titleLabel")}
        hint={t("add.titleHint", { count: longestTitle })}
        errors={errors["title"]}
      >
        {(control) => <input {...control} className="input" defaultValue={typedText(failure, "title") ?? said.title} />}
      </Field>
      <Field name="language" label={t("add.language")} errors={errors["language"]}>
        {(control) => (
          <select {...control} className="input" defaultValue={typedText(failure, "language") ?? said.language}>
            <LanguageOptions />
          </select>
        )}
      </Field>
      {chooses ? (
        <RadioChoices
          name="level"
          legend={t("add.level")}
          errors={errors["level"]}
          options={options}
          chosen={typedText(failure, "level") ?? said.level}
        />
      ) : (
        <input type="hidden" name="level" value={said.level} />
      )}
    </>
  );
}
