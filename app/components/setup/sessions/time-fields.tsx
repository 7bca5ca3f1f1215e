import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { PlainWords } from "~/components/text/plain-words";
import type { SessionSetUp } from "~/domain/review/sessions/read-session-set-up.server";
import { readTimeSpan } from "~/language/time-span";

type Props = { data: SessionSetUp; failure: FormFailure | null };

/** On which day of the meeting a session is held, and from when until when, by the clocks of the review. */
export function TimeFields({ data: { session, zone, meeting }, failure }: Props) {
  const { t } = useTranslation("sessions");
  const { heldOn = "", heldAt = "" } = session;
  const span = readTimeSpan(heldAt);
  const fields = [
    { name: "heldOn", type: "date", stored: heldOn, hint: t("field.heldOnHint") },
    { name: "startsAt", type: "time", stored: span?.from ?? "", hint: t("field.startsAtHint", { zone }) },
    { name: "endsAt", type: "time", stored: span?.to ?? "", hint: undefined },
  ] as const;
  return (
    <>
      <h2>{t("field.whenHeading")}</h2>
      {fields.map(({ name, type, stored, hint }) => (
        <Field key={name} name={name} label={t(`field.${name}`)} hint={hint} errors={failure?.fieldErrors[name]}>
          {(control) => (
            <input
              {...control}
              type={type}
              className="input input-short"
              {...(type === "date" ? { min: meeting?.from, max: meeting?.to ?? meeting?.from } : {})}
              defaultValue={typedText(failure, name) ?? stored}
            />
          )}
        </Field>
      ))}
      {heldAt !== "" && !span ? (
        <p className="hint">
          {t("field.printedTime")} <PlainWords text={heldAt} />
        </p>
      ) : null}
    </>
  );
}
