import type { Translate } from "~/i18n/resources.server";
import { type ParticipantClass, participantClasses } from "~/domain/participant/participant-schema";

/** The names of the classes of participants, translated once for all rows of a file. */
export function classNames(t: Translate): (participantClass: ParticipantClass) => string {
  const names = new Map(participantClasses.map((known) => [known, t(`participant:class.${known}`)]));
  return (participantClass) => names.get(participantClass) ?? participantClass;
}
