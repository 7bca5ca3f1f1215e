import { childOf, elementsOf, everyElement, readXml, type XmlElement } from "./read-xml.server";

/** An item of a list: how its list is numbered, its place in it, and the sign after the number. */
export type ListItem = { format: string; level: number; count: number; after: string };

export type DocxLists = {
  /** The next paragraph that says to which list it belongs; null for one that belongs to none. */
  next: (properties: XmlElement | undefined) => ListItem | null;
};

type Level = { format: string; after: string; start: number };

/** `counted`: the definition whose items are counted together. `restarts`: where the first item of this list begins. */
type Definition = { counted: string; levels: Map<number, Level>; restarts: Map<number, number> };

const valueOf = (element: XmlElement | undefined) => element?.attributes["w:val"] ?? "";
const levelIn = ({ attributes }: XmlElement) => Number(attributes["w:ilvl"] ?? 0);

function levelsOf(definition: XmlElement): Map<number, Level> {
  const levels = elementsOf(definition).filter(({ name }) => name === "w:lvl");
  return new Map(
    levels.map((level) => [
      levelIn(level),
      {
        format: valueOf(childOf(level, "w:numFmt")),
        after: valueOf(childOf(level, "w:lvlText")).slice(-1),
        start: Number.parseInt(valueOf(childOf(level, "w:start")), 10) || 1,
      },
    ]),
  );
}

function restartsOf(list: XmlElement): Map<number, number> {
  return new Map(
    everyElement(list, "w:lvlOverride").flatMap((level) => {
      const start = Number.parseInt(valueOf(childOf(level, "w:startOverride")), 10);
      return Number.isNaN(start) ? [] : [[levelIn(level), start] as const];
    }),
  );
}

/** The lists of a document, by the number under which its paragraphs name them. */
function definitionsOf(part: Uint8Array | undefined): Map<string, Definition> {
  if (!part) return new Map();
  const root = readXml(part);
  const byId = new Map(
    everyElement(root, "w:abstractNum").map((one) => [one.attributes["w:abstractNumId"] ?? "", levelsOf(one)]),
  );
  return new Map(
    everyElement(root, "w:num").map((one) => {
      const counted = valueOf(childOf(one, "w:abstractNumId"));
      const levels = byId.get(counted) ?? new Map<number, Level>();
      return [one.attributes["w:numId"] ?? "", { counted, levels, restarts: restartsOf(one) }];
    }),
  );
}

/**
 * Counts the items of the lists of a document while its paragraphs are read in order. As in Word, lists of one definition
 * are counted together, and one that restarts does so at its first item alone.
 */
export function docxLists(part: Uint8Array | undefined): DocxLists {
  const definitions = definitionsOf(part);
  const counts = new Map<string, (number | undefined)[]>();
  const restarted = new Set<string>();
  const restartOf = (id: string, level: number) => {
    if (restarted.has(`${id} ${level}`)) return undefined;
    restarted.add(`${id} ${level}`);
    return definitions.get(id)?.restarts.get(level);
  };
  return {
    next: (properties) => {
      const id = valueOf(childOf(properties, "w:numId"));
      const definition = definitions.get(id);
      if (!definition || id === "0") return null;
      const level = Math.min(8, Math.max(0, Number(valueOf(childOf(properties, "w:ilvl"))) || 0));
      const { format, after, start } = definition.levels.get(level) ?? { format: "bullet", after: "", start: 1 };
      const before = counts.get(definition.counted) ?? [];
      const count = restartOf(id, level) ?? (before[level] ?? start - 1) + 1;
      counts.set(definition.counted, [...Array.from({ length: level }, (_, at) => before[at]), count]);
      return { format, level, count, after };
    },
  };
}
