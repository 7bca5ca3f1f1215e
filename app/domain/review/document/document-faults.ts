import type * as z from "zod";

/** What can be wrong with a document, as keys of the `setup` namespace. */
export const faultKeys = [
  "tooLarge",
  "notUtf8",
  "byteOrderMark",
  "notJson",
  "tooDeep",
  "twice",
  "missing",
  "unknownField",
  "wrongType",
  "notOneOf",
  "tooLong",
  "tooShort",
  "tooHigh",
  "tooLow",
  "wrongForm",
  "noTimeZone",
  "noSuchTime",
  "wrongOrder",
  "unknownParticipant",
  "unknownCountry",
  "unknownSession",
  "unknownQuestion",
  "unknownSection",
  "unknownFootnote",
  "noteUnfinished",
  "unknownRegion",
  "noPlace",
  "slugTaken",
  "nameTaken",
] as const;

export type FaultKey = (typeof faultKeys)[number];

/** A fault of a document: where it is, and what is wrong there. */
export type Fault = {
  /** "sessions[2].label.fr"; empty for the document as a whole. */
  path: string;
  /** Counted from 1; null where the document was not read from a file. */
  line: number | null;
  key: FaultKey;
  /** A word of the document, a limit or the choices there are. */
  detail: string;
};

export type Path = readonly PropertyKey[];

/** A place in a document as people write it. */
export function pathText(path: Path): string {
  return path
    .map((part, index) => (typeof part === "number" ? `[${part + 1}]` : `${index > 0 ? "." : ""}${String(part)}`))
    .join("");
}

/** What a rule finds: `path` leads to the place. */
export type Finding = { path: Path; key: FaultKey; detail?: string };

type Issue = z.core.$ZodIssue;

/** Of the shapes that a value might have had, the one that it has got furthest with. */
function closest(issues: Issue[][]): Issue[] {
  const inside = issues.find((branch) => branch.every(({ path, code }) => path.length > 0 || code !== "invalid_type"));
  return inside ?? [];
}

function findingsOf(issue: Issue, base: Path): Finding[] {
  const path = [...base, ...issue.path];
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? [{ path, key: "missing" }]
        : [{ path, key: "wrongType", detail: issue.expected }];
    case "unrecognized_keys":
      return issue.keys.map((name) => ({ path: [...path, name], key: "unknownField", detail: name }));
    case "invalid_value":
      return [{ path, key: "notOneOf", detail: issue.values.map(String).join(", ") }];
    case "too_big":
      return [
        {
          path,
          key: issue.origin === "string" || issue.origin === "array" ? "tooLong" : "tooHigh",
          detail: String(issue.maximum),
        },
      ];
    case "too_small":
      return [
        {
          path,
          key: issue.origin === "string" || issue.origin === "array" ? "tooShort" : "tooLow",
          detail: String(issue.minimum),
        },
      ];
    case "invalid_union": {
      const inner = closest(issue.errors);
      return inner.length > 0 ? inner.flatMap((one) => findingsOf(one, path)) : [{ path, key: "wrongType" }];
    }
    default:
      return [{ path, key: "wrongForm" }];
  }
}

/** What does not fit the shape of the document. */
export function findingsOfShape(error: z.ZodError): Finding[] {
  return error.issues.flatMap((issue) => findingsOf(issue, []));
}
