import { useTranslation } from "react-i18next";
import { useErrorText } from "~/components/form/error-text";
import type { FormFailure } from "~/components/form/form-failure";
import { pluralBefore } from "~/language/grammar/join-list";
import { Words } from "~/components/text/words";
import type { SessionSetUp } from "~/domain/review/sessions/read-session-set-up.server";

type Props = { data: SessionSetUp; failure: FormFailure | null };

/** The objectives that a session takes up; each says which other sessions take it up as well. */
export function ObjectiveChoices({ data: { session, objectives }, failure }: Props) {
  const { t } = useTranslation("sessions");
  const errorText = useErrorText();
  const errors = failure?.fieldErrors["objectives"] ?? [];
  const chosen = failure ? [failure.values["objectives"] ?? []].flat() : session.objectives.map(String);
  return (
    <fieldset id="objectives" className={errors.length > 0 ? "field field-wrong" : "field"}>
      <legend>{t("field.objectives")}</legend>
      {errors.map((key) => (
        <p key={key} className="error">
          {errorText(key)}
        </p>
      ))}
      <div className="choices">
        {objectives.map(({ number, title, sessions }) => (
          <label key={number} className="choice">
            <input type="checkbox" name="objectives" value={number} defaultChecked={chosen.includes(String(number))} />
            <span>
              {number}. <Words text={title} />
              {sessions.length > 0 ? (
                <span className="hint quiet">
                  {" "}
                  {t("field.takenUpIn", { count: pluralBefore(sessions), numbers: sessions.join(", ") })}
                </span>
              ) : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
