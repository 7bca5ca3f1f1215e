import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ParticipantName, ParticipantNames } from "~/components/public/participant-name";
import { PlainWords } from "~/components/text/plain-words";
import type { RecordedInput } from "~/domain/review/meeting/read-meeting.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Props = { place: { review: string; part: string }; inputs: RecordedInput[] };

/** The statements in the order in which they were made, each with what can be done to it. */
export function InputList({ place, inputs }: Props) {
  const { t } = useTranslation("meeting");
  if (inputs.length === 0) return <p className="quiet">{t("input.none")}</p>;
  return (
    <ol className="ruled-list input-list">
      {inputs.map((input, index) => (
        <li key={input.id}>
          <InputLine input={input} />
          <InputActs place={place} input={input} first={index === 0} last={index === inputs.length - 1} />
        </li>
      ))}
    </ol>
  );
}

function InputLine({ input }: { input: RecordedInput }) {
  const { t } = useTranslation(["meeting", "common"]);
  const { participant, onBehalfOf, personal, language, text } = input;
  const notes = [
    ...(personal ? [t("meeting:input.capacities.personal")] : []),
    ...(language ? [t(`common:inLanguage.${language}`)] : []),
  ];
  return (
    <>
      <ParticipantName participant={participant} />
      {onBehalfOf.length > 0 ? (
        <>
          {", "}
          {t("meeting:input.for")} <ParticipantNames participants={onBehalfOf} />
        </>
      ) : null}
      {notes.length > 0 ? <span className="quiet small"> {notes.join(" · ")}</span> : null}
      {text ? (
        <details>
          <summary className="small">{t("meeting:input.text")}</summary>
          <div lang={language ?? ""} className="typed-text">
            <PlainWords text={text} />
          </div>
        </details>
      ) : null}
    </>
  );
}

type ActsProps = { place: Props["place"]; input: RecordedInput; first: boolean; last: boolean };

function InputActs({ place, input, first, last }: ActsProps) {
  const { t } = useTranslation("meeting");
  const language = useLanguage();
  const name = input.participant.name.text;
  return (
    <Form method="post" preventScrollReset className="line-links small">
      <input type="hidden" name="input" value={input.id} />
      <a href={paths.meetingPart(language, place, { change: input.id })} aria-label={t("input.changeOne", { name })}>
        {t("input.change")}
      </a>
      {first ? null : (
        <button className="button-link" name="intent" value="up" aria-label={t("input.upOne", { name })}>
          {t("input.up")}
        </button>
      )}
      {last ? null : (
        <button className="button-link" name="intent" value="down" aria-label={t("input.downOne", { name })}>
          {t("input.down")}
        </button>
      )}
      <button className="button-link" name="intent" value="remove" aria-label={t("input.removeOne", { name })}>
        {t("remove")}
      </button>
    </Form>
  );
}
