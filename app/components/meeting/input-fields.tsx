import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { languages } from "~/language/language";
import { capacities } from "~/domain/review/meeting/meeting-schema";
import type { RecordedInput } from "~/domain/review/meeting/read-meeting.server";
import type { FormState, RecordForm } from "./form-of";
import { NameField } from "./name-field";

type Props = {
  form: RecordForm;
  review: string;
  state: FormState;
  /** The statement that is corrected; null for a new one. */
  input: RecordedInput | null;
};

type Value = (name: string, stored: string) => string;

/** What is recorded of a statement: speaker, others it is made for, capacity, language and text. */
export function InputFields({ form, review, state, input }: Props) {
  const { t } = useTranslation("meeting");
  const failed = state.typed("intent") === form;
  const value: Value = (name, stored) => (failed ? state.typed(name) : stored);
  const text = value("text", input?.text ?? "");
  return (
    <>
      <NameField
        form={form}
        name="participant"
        review={review}
        label={t("input.participant")}
        hint={t("input.participantHint")}
        value={value("participant", input?.participant.name.text ?? "")}
        state={state}
      />
      <NameField
        form={form}
        name="onBehalfOf"
        review={review}
        label={t("input.onBehalfOf")}
        hint={t("input.onBehalfOfHint")}
        value={value("onBehalfOf", (input?.onBehalfOf ?? []).map(({ name }) => name.text).join("; "))}
        state={state}
        several
      />
      <MannerFields form={form} value={value} input={input} />
      <details open={text !== ""}>
        <summary>{t("input.addText")}</summary>
        <Field
          name="text"
          id={`${form}-text`}
          label={t("input.text")}
          hint={t("input.textHint")}
          errors={state.errors["text"]}
        >
          {(control) => <textarea {...control} className="textarea" rows={6} defaultValue={text} />}
        </Field>
      </details>
    </>
  );
}

/** In what capacity and in which language. */
function MannerFields({ form, value, input }: { form: RecordForm; value: Value; input: RecordedInput | null }) {
  const { t } = useTranslation(["meeting", "common"]);
  const capacity = value("capacity", input?.personal ? "personal" : "representative");
  return (
    <div className="filters">
      <Field name="capacity" id={`${form}-capacity`} label={t("meeting:input.capacity")}>
        {(control) => (
          <select {...control} className="select" defaultValue={capacity}>
            {capacities.map((one) => (
              <option key={one} value={one}>
                {t(`meeting:input.capacities.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="language" id={`${form}-language`} label={t("meeting:input.language")}>
        {(control) => (
          <select {...control} className="select" defaultValue={value("language", input?.language ?? "")}>
            <option value="">{t("meeting:input.otherLanguage")}</option>
            {languages.map((language) => (
              <option key={language} value={language}>
                {t(`common:inLanguage.${language}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
