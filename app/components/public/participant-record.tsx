import { SessionLink } from "~/components/public/session-link";
import { useTranslation } from "react-i18next";
import { Words } from "~/components/text/words";
import type { ParticipantInput, ParticipantRecord } from "~/domain/review/read-participant.server";
import { ParticipantNames } from "./participant-name";

type Props = { record: ParticipantRecord; review: string };

/** What the record of the review says of a participant; nothing where it says nothing. */
export function ParticipantPart({ record, review }: Props) {
  const { t } = useTranslation("participant");
  const { attended, coChairs, speakerAt, organized, inputs } = record;
  if (!attended && [coChairs, speakerAt, organized, inputs].every((list) => list.length === 0)) return null;
  return (
    <section aria-labelledby="part">
      <h2 id="part">{t("part.title")}</h2>
      <ul className="ruled-list">
        {coChairs.map(({ name, title }) => (
          <li key={name.text}>
            {t("part.coChair")} <Words text={name} />, <Words text={title} />
          </li>
        ))}
        {attended ? <li>{t("part.attended")}</li> : null}
        {organized.map((session) => (
          <li key={session}>
            {t("part.organized")} <SessionLink review={review} number={session} />
          </li>
        ))}
        {speakerAt.map((session) => (
          <li key={session}>
            {t("part.speaker")} <SessionLink review={review} number={session} />
          </li>
        ))}
        {inputs.map((input, index) => (
          <li key={index}>
            <Input input={input} review={review} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Input({ input, review }: { input: ParticipantInput; review: string }) {
  const { t } = useTranslation("participant");
  const { session, deliveredBy, onBehalfOf } = input;
  return (
    <>
      {deliveredBy ? t("part.joined") : t("part.input")} <SessionLink review={review} number={session} />
      {deliveredBy ? (
        <>
          {" "}
          ({t("part.deliveredBy")} <ParticipantNames participants={[deliveredBy]} review={review} />)
        </>
      ) : null}
      {onBehalfOf.length > 0 ? (
        <>
          {" "}
          ({t("part.onBehalfOf")} <ParticipantNames participants={onBehalfOf} review={review} />)
        </>
      ) : null}
    </>
  );
}
