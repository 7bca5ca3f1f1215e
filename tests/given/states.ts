import file from "#reference/states.json";
import type { ReportParticipant } from "~/domain/participant/participant-presenters";

type MemberState = (typeof file.states)[number];

function toParticipant(record: MemberState): ReportParticipant {
  const { enWithArticle, frArticle, frDe, ruGenitive } = record.grammar;
  const running = "runningName" in record ? record.runningName : undefined;
  return {
    id: record.iso2,
    class: "member-state",
    iso2: record.iso2,
    category: null,
    acronym: null,
    name: record.shortName,
    names: { formal: record.formalName, running, enWithArticle, frArticle, frDe, ruGenitive },
  };
}

/** The 56 member States of ECE. */
export const states: readonly ReportParticipant[] = file.states
  .filter(({ regionalCommissions }) => regionalCommissions.some((commission) => commission === "ECE"))
  .map(toParticipant);

export function state(iso2: string): ReportParticipant {
  const found = states.find((participant) => participant.iso2 === iso2);
  if (found === undefined) throw new Error(`No member State ${iso2}`);
  return found;
}
