import { Mark } from "~/components/tally/tally";
import type { ParticipantView } from "~/domain/participant/participant-presenters";

/** A participant with the mark of its class. */
export function ParticipantName({ participant }: { participant: Pick<ParticipantView, "name" | "shape"> }) {
  return (
    <span className="participant-name">
      <Mark shape={participant.shape} />
      <span>{participant.name}</span>
    </span>
  );
}
