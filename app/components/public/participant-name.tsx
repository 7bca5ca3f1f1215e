import { Fragment } from "react";
import { Mark } from "~/components/tally/tally";
import { Words } from "~/components/text/words";
import type { ParticipantLink } from "~/domain/participant/participant-presenters";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Props = { participant: ParticipantLink; review?: string };

/** A participant with the mark of its class; leads to its page in the review that is named. */
export function ParticipantName({ participant, review }: Props) {
  const language = useLanguage();
  const name = <Words text={participant.name} />;
  return (
    <span className="participant">
      <Mark shape={participant.shape} />{" "}
      {review ? <a href={paths.participant(language, { review, participant: participant.slug })}>{name}</a> : name}
    </span>
  );
}

/** Participants in a running line, in the order given. */
export function ParticipantNames({ participants, review }: { participants: ParticipantLink[]; review?: string }) {
  const language = useLanguage();
  return participants.map((participant, index) => (
    <Fragment key={participant.slug}>
      {index > 0 ? ", " : null}
      {review ? (
        <a href={paths.participant(language, { review, participant: participant.slug })}>
          <Words text={participant.name} />
        </a>
      ) : (
        <Words text={participant.name} />
      )}
    </Fragment>
  ));
}
