import { SaxesParser } from "saxes";
import { UnreadableFile } from "./upload-faults";

export type XmlElement = { name: string; attributes: Readonly<Record<string, string>>; children: XmlNode[] };
export type XmlNode = XmlElement | string;

const limits = { depth: 200, elements: 1_500_000 };

/** The prefixes under which elements are known here, by the end of their namespace: both forms of OOXML have it. */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml\/(?:2006\/)?main$/, "w"],
  [/officeDocument\/(?:2006\/)?relationships$/, "r"],
  [/package\/2006\/(?:relationships|content-types)$/, ""],
  [/markup-compatibility\/2006$/, "mc"],
  [/opendocument:xmlns:([a-z]+):1\.0$/, "$1"],
  [/xsl-fo-compatible:1\.0$/, "fo"],
  [/\/1999\/xlink$/, "xlink"],
];

const known = new Map<string, string>();

function prefixOf(uri: string): string {
  const before = known.get(uri);
  if (before !== undefined) return before;
  const [pattern, name] = prefixes.find(([end]) => end.test(uri)) ?? [/$/, "other"];
  const prefix = name === "$1" ? (pattern.exec(uri)?.[1] ?? "other") : name;
  if (known.size < 200) known.set(uri, prefix);
  return prefix;
}

const nameOf = (uri: string, local: string) => {
  const prefix = uri === "" ? "" : prefixOf(uri);
  return prefix === "" ? local : `${prefix}:${local}`;
};

type Tag = { uri: string; local: string; attributes: Record<string, { uri: string; local: string; value: string }> };

function toElement({ uri, local, attributes }: Tag): XmlElement {
  const named = Object.values(attributes).map((each) => [nameOf(each.uri, each.local), each.value] as const);
  return { name: nameOf(uri, local), attributes: Object.fromEntries(named), children: [] };
}

/**
 * Reads a part of a file as a tree, its elements under the prefixes above. A document type, which could declare entities,
 * is refused; no address that the part names is followed.
 * @throws UnreadableFile
 */
export function readXml(bytes: Uint8Array): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open = [root];
  let elements = 0;
  const parser = new SaxesParser({ xmlns: true, position: false });
  const fail = (fault: ConstructorParameters<typeof UnreadableFile>[0]) => {
    throw new UnreadableFile(fault);
  };
  parser.on("doctype", () => fail("documentEntities"));
  parser.on("error", () => fail("documentBroken"));
  parser.on("opentag", (tag) => {
    elements += 1;
    if (open.length > limits.depth || elements > limits.elements) fail("documentNested");
    const element = toElement(tag);
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  const addText = (text: string) => void open.at(-1)?.children.push(text);
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(new TextDecoder().decode(bytes)).close();
  return root;
}

const isElement = (node: XmlNode): node is XmlElement => typeof node !== "string";

export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter(isElement);
}

/** The first child of a name, or what is under a path of names. */
export function childOf(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (found, name) => found && elementsOf(found).find((child) => child.name === name),
    element,
  );
}

/** Every element of a name, at any depth. */
export function everyElement(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...everyElement(child, name),
  ]);
}
