import { childOf, elementsOf, everyElement, type XmlElement } from "./read-xml.server";

type Level = { format: string; after: string };

export type OdtStyles = {
  /** Whether letters of this style are bold, in italics or the like. */
  isStyled: (name: string) => boolean;
  /** How the items of a list are marked at a level, counted from 1. */
  levelOf: (list: string, level: number) => Level;
};

function isMarked(style: XmlElement): boolean {
  const { attributes = {} } = childOf(style, "style:text-properties") ?? {};
  return (
    attributes["fo:font-weight"] === "bold" ||
    attributes["fo:font-style"] === "italic" ||
    !["none", undefined].includes(attributes["style:text-underline-style"])
  );
}

function levelOf({ name, attributes }: XmlElement): Level {
  if (name !== "text:list-level-style-number") return { format: "bullet", after: "" };
  const format = attributes["style:num-format"] ?? "";
  const after = (attributes["style:num-suffix"] ?? "").slice(-1);
  return { format: format === "" ? "none" : format, after };
}

/** What is needed of the styles of an .odt, from its parts that have any. */
export function odtStyles(roots: readonly XmlElement[]): OdtStyles {
  const styled = new Set<string>();
  const lists = new Map<string, Map<number, Level>>();
  for (const root of roots) {
    for (const style of everyElement(root, "style:style")) {
      if (isMarked(style)) styled.add(style.attributes["style:name"] ?? "");
    }
    for (const list of everyElement(root, "text:list-style")) {
      const levels = elementsOf(list).map(
        (level) => [Number(level.attributes["text:level"] ?? 1), levelOf(level)] as const,
      );
      lists.set(list.attributes["style:name"] ?? "", new Map(levels));
    }
  }
  return {
    isStyled: (name) => styled.has(name),
    levelOf: (list, level) => lists.get(list)?.get(level) ?? { format: "bullet", after: "" },
  };
}
