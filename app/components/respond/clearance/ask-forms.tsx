import { useTranslation } from "react-i18next";
import { EmailField } from "~/components/form/email-field";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { LanguageField } from "~/components/form/language-field";
import { useLanguage } from "~/i18n/use-language";

type Props = {
  people: { userId: string; name: string }[];
  failure: FormFailure | null;
  /** Which of the forms came back. */
  last: string | null;
};

/** Asking a colleague of the team, or a person without an account. */
export function AskForms({ people, failure, last }: Props) {
  const { t } = useTranslation("clearance");
  return (
    <section className="no-print" aria-labelledby="ask">
      <h2 id="ask">{t("ask.title")}</h2>
      <p>{t("ask.locks")}</p>
      <LinkForm failure={last === "askByLink" ? failure : null} />
      <ColleagueForm people={people} failure={last === "askColleague" ? failure : null} />
    </section>
  );
}

function NoteField({ id, failure }: { id: string; failure: FormFailure | null }) {
  const { t } = useTranslation("clearance");
  return (
    <Field name="note" id={id} label={t("ask.note")} hint={t("ask.noteHint")} errors={failure?.fieldErrors["note"]}>
      {(control) => (
        <textarea
          {...control}
          className="textarea textarea-short"
          rows={3}
          defaultValue={typedText(failure, "note") ?? ""}
        />
      )}
    </Field>
  );
}

function LinkForm({ failure }: { failure: FormFailure | null }) {
  const { t } = useTranslation("clearance");
  const here = useLanguage();
  const errors = failure?.fieldErrors ?? {};
  const typed = (name: string) => typedText(failure, name) ?? "";
  return (
    <form method="post" noValidate>
      <h3>{t("ask.link")}</h3>
      <p>{t("ask.linkLead")}</p>
      <Field name="name" label={t("ask.name")} errors={errors["name"]}>
        {(control) => <input {...control} className="input" autoComplete="off" defaultValue={typed("name")} />}
      </Field>
      <EmailField label={t("ask.email")} value={typed("email")} errors={errors["email"]} autoComplete="off" />
      <LanguageField label={t("ask.language")} value={typed("language") || here} errors={errors["language"]} />
      <NoteField id={failure ? "note" : "link-note"} failure={failure} />
      <div className="buttons">
        <button className="button" name="intent" value="askByLink">
          {t("ask.linkButton")}
        </button>
      </div>
    </form>
  );
}

function ColleagueForm({ people, failure }: Pick<Props, "people" | "failure">) {
  const { t } = useTranslation("clearance");
  return (
    <form method="post" noValidate>
      <h3>{t("ask.colleague")}</h3>
      {people.length === 0 ? (
        <p>{t("ask.nobody")}</p>
      ) : (
        <>
          <Field name="recipient" label={t("ask.who")} errors={failure?.fieldErrors["recipient"]}>
            {(control) => (
              <select {...control} className="select" defaultValue={typedText(failure, "recipient") ?? ""}>
                <option value="">{t("ask.choose")}</option>
                {people.map(({ userId, name }) => (
                  <option key={userId} value={userId}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <NoteField id={failure ? "note" : "colleague-note"} failure={failure} />
          <div className="buttons">
            <button className="button" name="intent" value="askColleague">
              {t("ask.colleagueButton")}
            </button>
          </div>
        </>
      )}
    </form>
  );
}
