import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { ReviewTexts } from "~/components/setup/review-texts";
import type { DocumentText } from "~/domain/review/document/review-document";
import type { SessionSetUp } from "~/domain/review/sessions/read-session-set-up.server";
import { itemFields, mostItems, mostOrganizers, organizerField, places } from "~/domain/review/sessions/session-fields";
import { wordsOf } from "~/domain/review/setup/typed-texts";
import { TimeFields } from "./time-fields";
import { ObjectiveChoices } from "./objective-choices";

type Props = { data: SessionSetUp; failure: FormFailure | null };

/** Everything that the secretariat says of a session. */
export function SessionForm({ data, failure }: Props) {
  const { t } = useTranslation("sessions");
  const { head, session, seen } = data;
  const text = (name: string, stored: DocumentText | undefined, more: { rows?: number; optional?: boolean } = {}) => (
    <ReviewTexts
      name={name}
      legend={t(`field.${name}` as "field.label")}
      languages={head.languages}
      words={wordsOf(stored)}
      failure={failure}
      {...more}
    />
  );
  return (
    <form method="post" noValidate>
      <input type="hidden" name="seen" value={seen} />
      {text("label", session.label, { rows: 2 })}
      <TimeFields {...{ data, failure }} />
      <ObjectiveChoices {...{ data, failure }} />
      {text("background", session.background, { rows: 6, optional: true })}
      <Organizers {...{ data, failure }} />
      <h2>{t("field.moderatorTitle")}</h2>
      {text("moderatorName", session.moderator?.name, { optional: true })}
      {text("moderatorAffiliation", session.moderator?.affiliation, { optional: true })}
      <h2>{t("field.speakerHeading")}</h2>
      <ParticipantField name="speaker" label={t("field.speaker")} stored={data.speaker} failure={failure} />
      {text("speakerName", session.speaker?.name, { optional: true })}
      {text("speakerTitle", session.speaker?.title, { optional: true })}
      <Agenda {...{ data, failure }} />
      <datalist id="participants">
        {data.participants.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className="buttons">
        <button className="button" name="intent" value="save">
          {t("save")}
        </button>
      </div>
    </form>
  );
}

type ParticipantProps = { name: string; label: string; stored: string; failure: FormFailure | null };

/** A participant by name, with the names that the portal knows offered while one types. */
function ParticipantField({ name, label, stored, failure }: ParticipantProps) {
  return (
    <Field name={name} label={label} errors={failure?.fieldErrors[name]}>
      {(control) => (
        <input
          {...control}
          className="input"
          list="participants"
          autoComplete="off"
          defaultValue={typedText(failure, name) ?? stored}
        />
      )}
    </Field>
  );
}

function Organizers({ data, failure }: Props) {
  const { t } = useTranslation("sessions");
  const rows = places(Math.min(mostOrganizers, data.organizers.length + 2));
  return (
    <>
      <h2>{t("field.organizers")}</h2>
      <p className="hint">{t("field.organizersHint")}</p>
      {rows.map((place) => (
        <ParticipantField
          key={place}
          name={organizerField(place)}
          label={t("field.organizer", { place })}
          stored={data.organizers[place - 1] ?? ""}
          failure={failure}
        />
      ))}
    </>
  );
}

function Agenda({ data: { head, session }, failure }: Props) {
  const { t } = useTranslation("sessions");
  const items = session.agenda ?? [];
  const rows = places(Math.min(mostItems, items.length + 3));
  return (
    <>
      <h2>{t("field.agenda")}</h2>
      <p className="hint">{t("field.agendaHint")}</p>
      {rows.map((place) => {
        const [fields, item] = [itemFields(place), items[place - 1]];
        const stored = item?.minutes?.toString() ?? "";
        return (
          <fieldset key={place} className="set-up-item">
            <legend>{t("field.item", { place })}</legend>
            <Field name={fields.minutes} label={t("field.minutes")} errors={failure?.fieldErrors[fields.minutes]}>
              {(control) => (
                <input
                  {...control}
                  className="input input-number"
                  inputMode="numeric"
                  defaultValue={typedText(failure, fields.minutes) ?? stored}
                />
              )}
            </Field>
            <ReviewTexts
              name={fields.title}
              legend={t("field.itemTitle")}
              languages={head.languages}
              words={wordsOf(item?.title)}
              failure={failure}
              optional
            />
            <ReviewTexts
              name={fields.speaker}
              legend={t("field.itemSpeaker")}
              languages={head.languages}
              words={wordsOf(item?.speaker)}
              failure={failure}
              optional
            />
          </fieldset>
        );
      })}
    </>
  );
}
