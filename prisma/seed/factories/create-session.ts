import { randomUUID } from "node:crypto";
import type { WriteTransaction } from "~/db/types";
import { sameText } from "./seed-text";
import { authoredText, type StatedTexts } from "~/language/stated-text";

export type InputInput = { participantId: string; printedName?: StatedTexts | undefined; onBehalfOf?: string[] };

export type SessionInput = {
  number: number;
  objectives: number[];
  label?: StatedTexts;
  heldAt?: string | undefined;
  background?: StatedTexts | undefined;
  /** Identifiers of participants, in the printed order. */
  organizers?: string[];
  moderator?: { name: StatedTexts; affiliation: StatedTexts } | undefined;
  speaker?: { participantId: string; name?: StatedTexts | undefined; title?: StatedTexts | undefined } | undefined;
  rightOfReplyById?: string | undefined;
  agenda?: { minutes: number; title: StatedTexts; speaker: StatedTexts }[];
  inputs?: InputInput[];
};

/** The optional facts of a session as columns: what is not known is left out. */
function knownFacts({ heldAt, background, moderator, speaker, rightOfReplyById }: SessionInput) {
  return {
    ...(heldAt ? { heldAt } : {}),
    ...(background ? { background } : {}),
    ...(moderator ? { moderatorName: moderator.name, moderatorAffiliation: moderator.affiliation } : {}),
    ...(speaker ? { speakerParticipantId: speaker.participantId } : {}),
    ...(speaker?.name ? { speakerName: speaker.name } : {}),
    ...(speaker?.title ? { speakerTitle: speaker.title } : {}),
    ...(rightOfReplyById ? { rightOfReplyById } : {}),
  };
}

function inputRow({ participantId, printedName, onBehalfOf = [] }: InputInput, position: number) {
  return {
    participantId,
    position,
    ...(printedName ? { printedName } : {}),
    onBehalfOf: { create: onBehalfOf.map((associateId, at) => ({ participantId: associateId, position: at })) },
  };
}

/** A thematic session with all that is known of it; answers the identifier. */
export async function createSession(tx: WriteTransaction, reviewId: string, input: SessionInput): Promise<string> {
  const id = randomUUID();
  const { organizers = [], agenda = [], inputs = [] } = input;
  await tx.thematicSession.create({
    data: {
      id,
      review: { connect: { id: reviewId } },
      number: input.number,
      label: input.label ?? authoredText(sameText(`Session ${input.number}`)),
    },
  });
  await tx.thematicSession.update({ where: { id }, data: knownFacts(input) });
  const objectives = input.objectives.map((objectiveNumber) => ({ sessionId: id, objectiveNumber }));
  await tx.sessionObjective.createMany({ data: objectives });
  const organizerRows = organizers.map((participantId, position) => ({ sessionId: id, participantId, position }));
  await tx.sessionOrganizer.createMany({ data: organizerRows });
  await tx.agendaItem.createMany({ data: agenda.map((item, position) => ({ sessionId: id, position, ...item })) });
  for (const [position, each] of inputs.entries()) {
    await tx.substantiveInput.create({ data: { sessionId: id, ...inputRow(each, position) } });
  }
  return id;
}
