import { useTranslation } from "react-i18next";
import { CodeTags } from "~/components/coding/code-tags";
import { RadioChoices } from "~/components/form/choices";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { PlainWords } from "~/components/text/plain-words";
import { QuotedText } from "~/components/text/quoted-text";
import type { Decision, PlaceToSettle } from "~/domain/coding/agreement/read-disagreements.server";
import { useLanguage } from "~/i18n/use-language";
import { formatDate } from "~/language/format";
import type { Language } from "~/language/language";

type Props = {
  place: PlaceToSettle;
  coders: string[];
  maySettle: boolean;
  failure: FormFailure | null;
  /** Of the text. */
  language: Language;
  timeZone: string;
};

/** The form that failed was this one. */
function failureOf({ failure, place }: Pick<Props, "failure" | "place">): FormFailure | null {
  const asked = ["code", "startsAt", "endsAt"].map((name) => typedText(failure, name));
  const own = [place.code.key, String(place.startsAt), String(place.endsAt)];
  return own.every((value, index) => value === asked[index]) ? failure : null;
}

/** A passage where two coders differ about a code, with the decisions on it and the form for one. */
export function PlaceEntry(props: Props) {
  const { place, coders, maySettle, language, timeZone } = props;
  const { t } = useTranslation("agreement");
  const [latest, ...earlier] = place.decisions;
  return (
    <li>
      <QuotedText className="quotation" lang={language} translate="no" text={place.quote} />
      <CodeTags codes={[place.code]} />
      <p>{t("text.gave", { name: coders[place.by] ?? "", other: coders[1 - place.by] ?? "" })}</p>
      {latest ? <DecisionLine decision={latest} timeZone={timeZone} /> : null}
      {earlier.length > 0 ? (
        <details className="small">
          <summary>{t("text.earlier")}</summary>
          {earlier.map((decision, index) => (
            <DecisionLine key={index} decision={decision} timeZone={timeZone} />
          ))}
        </details>
      ) : null}
      {maySettle ? <SettleForm {...props} failure={failureOf(props)} /> : null}
    </li>
  );
}

function DecisionLine({ decision, timeZone }: { decision: Decision; timeZone: string }) {
  const { t } = useTranslation("agreement");
  const language = useLanguage();
  const { applies, by, at, reason } = decision;
  return (
    <p>
      <strong>
        {t("text.decision", {
          name: by,
          date: formatDate(at, language, timeZone),
          decision: t(applies ? "text.decided.yes" : "text.decided.no"),
        })}
      </strong>{" "}
      <PlainWords text={reason} />
    </p>
  );
}

function SettleForm({ place, failure }: Pick<Props, "place" | "failure">) {
  const { t } = useTranslation("agreement");
  const { code, startsAt, endsAt, decisions } = place;
  const id = `${code.key}-${String(startsAt)}-${String(endsAt)}`;
  const errors = failure?.fieldErrors ?? {};
  const options = (["yes", "no"] as const).map((value) => ({ value, label: t(`text.${value}`) }));
  return (
    <details {...(failure ? { open: true } : {})}>
      <summary>{t(decisions.length > 0 ? "text.again" : "text.settle")}</summary>
      <form method="post" noValidate className="measure">
        <input type="hidden" name="code" value={code.key} />
        <input type="hidden" name="startsAt" value={startsAt} />
        <input type="hidden" name="endsAt" value={endsAt} />
        <RadioChoices
          id={`applies-${id}`}
          name="applies"
          legend={t("text.applies")}
          options={options}
          chosen={typedText(failure, "applies") ?? ""}
          errors={errors["applies"]}
        />
        <Field name="reason" id={`reason-${id}`} label={t("text.reason")} errors={errors["reason"]}>
          {(control) => (
            <textarea {...control} className="textarea" rows={3} defaultValue={typedText(failure, "reason") ?? ""} />
          )}
        </Field>
        <button className="button" name="intent" value="settle">
          {t("text.button")}
        </button>
      </form>
    </details>
  );
}
