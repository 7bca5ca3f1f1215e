import { useTranslation } from "react-i18next";
import { ParticipantName } from "~/components/coding/participant-name";
import { PlainWords } from "~/components/text/plain-words";
import { usePlaceWords } from "~/i18n/use-place-words";
import type { ClosedText } from "~/domain/coding/text/closed-text.server";

type Props = {
  closed: ClosedText;
  /** A note that was typed when the text was closed, and not saved. */
  note: string;
  currentHref: string | null;
  listHref: string;
};

/** What happened to a text that was open to reviewers and is not now; of its words nothing. */
export function ClosedTextPage({ closed, note, currentHref, listHref }: Props) {
  const { t } = useTranslation("coding");
  const { place } = usePlaceWords();
  const { cause, participant, session, question, version } = closed;
  return (
    <div className="text-head">
      <h1>
        <ParticipantName participant={participant} />
      </h1>
      <p className="kicker">{t("text.place", { place: place({ session, question }), version })}</p>
      <div className="notice notice-warning">
        <p>
          <strong>{t(`closed.title.${cause}`)}</strong> {t(`closed.follows.${cause}`)}
        </p>
        {cause === "withdrawn" ? null : <p>{t("closed.kept")}</p>}
      </div>
      {note ? (
        <>
          <p>{t("closed.note")}</p>
          <blockquote className="reason">
            <PlainWords text={note} />
          </blockquote>
        </>
      ) : null}
      <p className="buttons">
        {currentHref ? (
          <a className="button" href={currentHref}>
            {t("closed.current")}
          </a>
        ) : null}
        <a href={listHref}>{t("closed.list")}</a>
      </p>
    </div>
  );
}
