import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import type { FormFailure } from "~/components/form/form-failure";
import type { MeetingRecord } from "~/domain/review/meeting/read-meeting.server";
import { formOf } from "./form-of";

type Props = { stakeholders: MeetingRecord["stakeholders"]; failure: FormFailure | null };

/** How many stakeholders attended, where the report is to say another number than that of the record. */
export function StakeholderCount({ stakeholders, failure }: Props) {
  const { t } = useTranslation("meeting");
  const state = formOf(failure, "count");
  const failed = state.typed("intent") === "count";
  const stored = stakeholders?.count.toString() ?? "";
  const atLeast = failed ? state.typed("atLeast") === "yes" : (stakeholders?.atLeast ?? false);
  return (
    <section aria-labelledby="stakeholders">
      <h2 id="stakeholders">{t("count.title")}</h2>
      <Form key={`${stored} ${atLeast}`} method="post" noValidate preventScrollReset>
        <Field
          name="count"
          id="count-count"
          label={t("count.count")}
          hint={t("count.hint")}
          errors={state.errors["count"]}
        >
          {(control) => (
            <input
              {...control}
              className="input input-number"
              inputMode="numeric"
              defaultValue={failed ? state.typed("count") : stored}
            />
          )}
        </Field>
        <label className="choice">
          <input type="checkbox" name="atLeast" value="yes" defaultChecked={atLeast} />
          <span>{t("count.atLeast")}</span>
        </label>
        <div className="buttons">
          <button className="button button-second" name="intent" value="count">
            {t("count.save")}
          </button>
        </div>
      </Form>
    </section>
  );
}
