import { useTranslation } from "react-i18next";
import { RadioChoices } from "~/components/form/choices";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { LanguageField } from "~/components/form/language-field";
import { endingsOf, letterFiles } from "~/domain/shared/files/file-types";
import { channels } from "~/domain/submission/on-behalf/on-behalf-rules";
import type { EntryPage } from "~/domain/submission/on-behalf/read-entry.server";
import { useLanguage } from "~/i18n/use-language";
import { formatDateTime } from "~/language/format";
import { ContactFields } from "./contact-fields";

type Props = { page: EntryPage; failure: FormFailure | null };

/** What is to be known of what came, before its answers are typed. */
export function EnterForm({ page: { review, deadline, known }, failure }: Props) {
  const { t } = useTranslation("entry");
  const language = useLanguage();
  const errors = failure?.fieldErrors ?? {};
  const typed = (name: string) => typedText(failure, name);
  const named = { deadline: formatDateTime(deadline, language, review.timeZone), zone: review.zoneName.inTime };
  return (
    <form method="post" noValidate encType="multipart/form-data">
      <RadioChoices
        name="channel"
        legend={t("channel")}
        errors={errors["channel"]}
        options={channels.map((value) => ({ value, label: t(`channels.${value}`) }))}
        chosen={typed("channel") ?? ""}
      />
      <Field name="receivedOn" label={t("receivedOn")} hint={t("receivedOnHint", named)} errors={errors["receivedOn"]}>
        {(control) => (
          <input {...control} className="input input-short" type="date" defaultValue={typed("receivedOn") ?? ""} />
        )}
      </Field>
      <LanguageField
        label={t("language")}
        value={typed("language") ?? known?.language ?? language}
        errors={errors["language"]}
      />
      <Field
        name="original"
        label={t("original")}
        hint={failure ? `${t("originalAgain")} ${t("originalHint")}` : t("originalHint")}
        errors={errors["original"]}
      >
        {(control) => <input {...control} className="input" type="file" accept={endingsOf(letterFiles)} />}
      </Field>
      <ContactFields known={known} failure={failure} />
      <div className="buttons">
        <button className="button" name="intent" value="enter">
          {t("enter")}
        </button>
      </div>
    </form>
  );
}
