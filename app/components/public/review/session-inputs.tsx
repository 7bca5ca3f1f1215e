import { useTranslation } from "react-i18next";
import { ParticipantName, ParticipantNames } from "~/components/public/participant-name";
import { Words } from "~/components/text/words";
import type { InputLine, SessionRecord } from "~/domain/review/read-session.server";

/** The substantive inputs of a session as the record has them; the right of reply is a fact without content. */
export function SessionInputs({ session, review }: { session: SessionRecord; review: string }) {
  const { t } = useTranslation("session");
  const { inputs, rightOfReplyBy } = session;
  if (inputs.length === 0) return <p className="quiet">{t("inputs.none")}</p>;
  return (
    <>
      <ul className="plain-list inputs">
        {inputs.map((input) => (
          <li key={[input.participant, ...input.onBehalfOf].map(({ slug }) => slug).join()}>
            <Input input={input} review={review} />
          </li>
        ))}
      </ul>
      {rightOfReplyBy ? (
        <p>
          {t("rightOfReply")} <ParticipantName participant={rightOfReplyBy} review={review} />
        </p>
      ) : null}
    </>
  );
}

function Input({ input, review }: { input: InputLine; review: string }) {
  const { t } = useTranslation("session");
  const { participant, printedName, onBehalfOf } = input;
  return (
    <>
      <ParticipantName participant={participant} review={review} />
      {onBehalfOf.length > 0 ? (
        <span>
          {t("inputs.onBehalfOf")} <ParticipantNames participants={onBehalfOf} review={review} />
        </span>
      ) : null}
      {printedName ? (
        <span className="quiet">
          {" "}
          ({t("inputs.listedAs")} <Words text={printedName} />)
        </span>
      ) : null}
    </>
  );
}
