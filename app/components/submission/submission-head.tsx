import { useTranslation } from "react-i18next";
import { ParticipantName, ParticipantNames } from "~/components/public/participant-name";
import { Words } from "~/components/text/words";
import type { ParticipantLink } from "~/domain/participant/participant-presenters";
import { submissionKind } from "~/domain/submission/submission-owner";
import type { ReadText } from "~/language/localized-text";

type Props = {
  participant: ParticipantLink;
  associates: ParticipantLink[];
  number: number;
  review: { slug: string; shortTitle: ReadText };
};

/** Whose text it is: the lead and, at the head, everybody who submits it jointly. */
export function SubmissionHead({ participant, associates, number, review }: Props) {
  const { t } = useTranslation("submission");
  return (
    <header>
      <p className="kicker">
        {t(`kind.${submissionKind(participant.class)}`)} · <Words text={review.shortTitle} /> ·{" "}
        {t("number", { number })}
      </p>
      <h1>
        <ParticipantName participant={participant} review={review.slug} />
      </h1>
      {associates.length > 0 ? (
        <p className="lead">
          {t("jointWith")} <ParticipantNames participants={associates} review={review.slug} />
        </p>
      ) : null}
    </header>
  );
}
