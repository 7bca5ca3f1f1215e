import { useTranslation } from "react-i18next";
import { ZoneSelect } from "~/components/access/zone-select";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { ReviewTexts } from "~/components/setup/review-texts";
import { SetUpForm } from "~/components/setup/set-up-form";
import type { ReviewDocument } from "~/domain/review/document/review-document";
import { mostOrganizers, organizerField } from "~/domain/review/setup/forms/meeting-form";
import type { SetUpFrame } from "~/domain/review/setup/set-up-page.server";
import { wordsOf } from "~/domain/review/setup/typed-texts";
import { eachLanguage } from "~/language/language";

type Props = { frame: SetUpFrame; seen: string; document: ReviewDocument; failure: FormFailure | null };

/** Where the meeting is held, whose clocks the dates follow, who organizes it and on what mandate. */
export function MeetingPage({ frame, seen, document, failure }: Props) {
  const { t } = useTranslation("setup");
  const texts = { languages: frame.languages, failure };
  return (
    <SetUpForm {...{ frame, seen, failure }} title={t("part.meeting.title")} lead={t("meeting.lead")}>
      <ReviewTexts {...texts} name="place" legend={t("meeting.place")} words={wordsOf(document.place)} />
      <ReviewTexts
        {...texts}
        name="heldIn"
        legend={t("meeting.heldIn")}
        hint={t("meeting.heldInHint")}
        words={wordsOf(document.heldIn)}
      />
      <ZoneFields {...{ frame, document, failure }} />
      <MandateFields {...{ frame, document, failure }} />
    </SetUpForm>
  );
}

type Fields = Omit<Props, "seen">;

function ZoneFields({ frame, document, failure }: Fields) {
  const { t } = useTranslation("setup");
  const texts = { languages: frame.languages, failure };
  const { timeZone, zoneName } = document;
  return (
    <>
      <h2>{t("meeting.zoneTitle")}</h2>
      <Field
        name="timeZone"
        label={t("meeting.timeZone")}
        hint={t("meeting.timeZoneHint")}
        errors={failure?.fieldErrors["timeZone"]}
      >
        {(control) => <ZoneSelect {...control} empty={null} value={typedText(failure, "timeZone") ?? timeZone} />}
      </Field>
      <ReviewTexts
        {...texts}
        name="zoneName"
        legend={t("meeting.zoneName")}
        words={eachLanguage((language) => zoneName[language].name)}
      />
      <ReviewTexts
        {...texts}
        name="zoneInTime"
        legend={t("meeting.zoneInTime")}
        hint={t("meeting.zoneInTimeHint")}
        words={eachLanguage((language) => zoneName[language].inTime)}
      />
    </>
  );
}

function MandateFields({ frame, document, failure }: Fields) {
  const { t } = useTranslation("setup");
  const texts = { languages: frame.languages, failure };
  const { mandate, organizers, occasion, sessionsBasis, withHearing } = document;
  const shown = Math.min(organizers.length + 1, mostOrganizers);
  return (
    <>
      <h2>{t("meeting.mandateTitle")}</h2>
      <p className="hint quiet">{t("meeting.sentences")}</p>
      <ReviewTexts
        {...texts}
        name="mandate"
        legend={t("meeting.mandate")}
        hint={t("meeting.mandateHint")}
        words={wordsOf(mandate?.text)}
        rows={3}
        optional
      />
      <Field name="mandateUrl" label={t("meeting.mandateUrl")} errors={failure?.fieldErrors["mandateUrl"]}>
        {(control) => (
          <input
            {...control}
            className="input"
            type="url"
            defaultValue={typedText(failure, "mandateUrl") ?? mandate?.url ?? ""}
          />
        )}
      </Field>
      {Array.from({ length: shown }, (_, at) => (
        <ReviewTexts
          key={at}
          {...texts}
          name={organizerField(at)}
          legend={t("meeting.organizer", { number: at + 1 })}
          hint={at === 0 ? t("meeting.organizerHint") : undefined}
          words={wordsOf(organizers[at])}
          optional
        />
      ))}
      <ReviewTexts
        {...texts}
        name="occasion"
        legend={t("meeting.occasion")}
        hint={t("meeting.occasionHint")}
        words={wordsOf(occasion)}
        rows={2}
        optional
      />
      <ReviewTexts
        {...texts}
        name="sessionsBasis"
        legend={t("meeting.sessionsBasis")}
        hint={t("meeting.sessionsBasisHint")}
        words={wordsOf(sessionsBasis)}
        rows={3}
        optional
      />
      <label className="choice">
        <input
          type="checkbox"
          name="withHearing"
          value="yes"
          defaultChecked={failure ? failure.values["withHearing"] === "yes" : withHearing}
        />
        <span>{t("meeting.withHearing")}</span>
      </label>
    </>
  );
}
