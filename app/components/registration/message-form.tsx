import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { messageField } from "./entry-failure";

type Props = {
  intent: "ask" | "decline";
  registration: string;
  review: string;
  /** The review has a contact, where that is needed. */
  offered: boolean;
  failure: FormFailure | null;
};

/** A decision that goes out by mail with what is written here. */
export function MessageForm({ intent, registration, review, offered, failure }: Props) {
  const { t } = useTranslation("registration");
  const language = useLanguage();
  const own = failure?.values["intent"] === intent ? failure : null;
  return (
    <details open={own !== null}>
      <summary>{t(`answer.${intent}.open`)}</summary>
      {offered ? (
        <form method="post" noValidate>
          <input type="hidden" name="registration" value={registration} />
          <Field
            name="message"
            id={messageField(intent, registration)}
            label={t(`answer.${intent}.message`)}
            hint={t(`answer.${intent}.hint`)}
            errors={own?.fieldErrors["message"]}
          >
            {(control) => (
              <textarea {...control} className="textarea" rows={4} defaultValue={typedText(own, "message") ?? ""} />
            )}
          </Field>
          <div className="buttons">
            <button className="button" name="intent" value={intent}>
              {t(`answer.${intent}.button`)}
            </button>
          </div>
        </form>
      ) : (
        <p>
          {t("noContact")} <a href={paths.contact(language, review)}>{t("setContact")}</a>
        </p>
      )}
    </details>
  );
}
