import type { ParticipantClass } from "./participant-schema";

/**
 * Classes of participants as they are counted. There is one finest division, the groups; what a page shows is a coarser
 * view of it: three columns in a matrix and its shares, four marks in a tally. States and stakeholders are never added up.
 */
export const participantGroups = ["states", "stakeholders", "regionalOrganizations", "unEntities", "others"] as const;
export type ParticipantGroup = (typeof participantGroups)[number];

/** `others` are associate members, intergovernmental organizations, special procedures and inter-State mechanisms. */
export function groupOf(participantClass: ParticipantClass): ParticipantGroup {
  switch (participantClass) {
    case "member-state":
      return "states";
    case "stakeholder":
      return "stakeholders";
    case "regional-organization":
      return "regionalOrganizations";
    case "un-entity":
      return "unEntities";
    default:
      return "others";
  }
}

/** One value for each group. */
export function eachGroup<T>(value: (group: ParticipantGroup) => T): Record<ParticipantGroup, T> {
  return {
    states: value("states"),
    stakeholders: value("stakeholders"),
    regionalOrganizations: value("regionalOrganizations"),
    unEntities: value("unEntities"),
    others: value("others"),
  };
}

/** The columns of a matrix and of its shares. */
export const countedColumns = ["states", "stakeholders", "others"] as const;
export type CountedColumn = (typeof countedColumns)[number];

export function columnOf(participantClass: ParticipantClass): CountedColumn {
  const group = groupOf(participantClass);
  return group === "states" || group === "stakeholders" ? group : "others";
}

/** The mark of a class in the tally: a State is never drawn as anything else. */
export type TallyShape = "state" | "stakeholder" | "regional" | "un";

/** Associate members, special procedures, other intergovernmental organizations and mechanisms share the mark of the UN entities. */
const marks: Record<ParticipantGroup, TallyShape> = {
  states: "state",
  stakeholders: "stakeholder",
  regionalOrganizations: "regional",
  unEntities: "un",
  others: "un",
};

export function markOf(group: ParticipantGroup): TallyShape {
  return marks[group];
}

export function tallyShapeOf(participantClass: ParticipantClass): TallyShape {
  return markOf(groupOf(participantClass));
}
