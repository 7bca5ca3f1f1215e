import { ParticipantName } from "~/components/public/participant-name";
import { Words } from "~/components/text/words";
import type { ScreeningVersion, ScreenedReview } from "~/domain/screening/read-version-for-screening.server";

type Props = { review: ScreenedReview; version: ScreeningVersion; title: string };

/** What is about to be decided, and on whose text. */
export function ConfirmHead({ review, version, title }: Props) {
  return (
    <>
      <p className="kicker">
        <ParticipantName participant={version.participant} /> · <Words text={review.shortTitle} />
      </p>
      <h1>{title}</h1>
    </>
  );
}
