import {
  createScanner,
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from "jsonc-parser";
import type { Fault, FaultKey, Finding, Path } from "./document-faults";
import { pathText } from "./document-faults";

/** In bytes: a review with five thousand participants and a full record takes a third of it. */
export const largestDocument = 4 * 1024 * 1024;
/** A document has nine levels; a reader that calls itself for each must not be led further. */
const deepest = 40;
/** Faults that are told at once. */
export const mostFaults = 100;

/** Of SyntaxKind, a const enum of jsonc-parser that exists for the compiler alone. */
const tokens = { opening: [1, 3], closing: [2, 4], end: 17 };

/** What was read, with the lines on which its parts are. */
export type ReadJson = { value: unknown; faultsOf: (findings: readonly Finding[]) => Fault[] };
export type JsonResult = { ok: true; read: ReadJson } | { ok: false; faults: Fault[] };

function refused(key: FaultKey, line: number | null, detail = ""): JsonResult {
  return { ok: false, faults: [{ path: "", line, key, detail }] };
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

/** Where it is nested deeper than any document; null where it is not. */
function findTooDeep(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token: number = scanner.scan(); token !== tokens.end; token = scanner.scan()) {
    if (tokens.opening.includes(token)) depth += 1;
    if (tokens.closing.includes(token)) depth -= 1;
    if (depth > deepest) return scanner.getTokenOffset();
  }
  return null;
}

/** Names that an object has twice: which of the values is meant cannot be told. */
function findTwice(node: Node, found: { offset: number; name: string }[] = []): { offset: number; name: string }[] {
  const seen = new Set<string>();
  for (const child of node.children ?? []) {
    if (node.type === "object") {
      const [key, value] = child.children ?? [];
      const name = String(key?.value);
      if (seen.has(name)) found.push({ offset: child.offset, name });
      seen.add(name);
      if (value) findTwice(value, found);
    } else findTwice(child, found);
  }
  return found;
}

function valueOf(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(valueOf);
  if (node.type !== "object") return node.value;
  const entries = (node.children ?? []).flatMap(({ children }) => {
    const [key, value] = children ?? [];
    return key && value ? [[String(key.value), valueOf(value)] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** The place itself, or the nearest around it that is there. */
function nearest(root: Node, path: Path): Node {
  const known = path.filter((part): part is string | number => typeof part !== "symbol");
  for (let length = known.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, known.slice(0, length));
    if (node) return node.parent?.type === "property" ? node.parent : node;
  }
  return root;
}

/** The text of a file; a fault where it is none that can be read. */
function decode(bytes: Uint8Array): string | JsonResult {
  if (bytes.byteLength > largestDocument) return refused("tooLarge", null, String(largestDocument / 1024 / 1024));
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return refused("byteOrderMark", 1);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refused("notUtf8", firstWrongLine(bytes));
  }
}

/** The first line that is not UTF-8. */
function firstWrongLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let at = 0; at <= bytes.length; at += 1) {
    if (at < bytes.length && bytes[at] !== 10) continue;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(start, at));
    } catch {
      return line;
    }
    start = at + 1;
    line += 1;
  }
  return line;
}

/**
 * Reads JSON from a file that anybody may have written, in time and space that grow with its length alone: UTF-8 without a
 * byte order mark, no comments, no name twice in an object, at most forty levels.
 */
export function readJson(bytes: Uint8Array): JsonResult {
  const text = decode(bytes);
  if (typeof text !== "string") return text;
  const lineOf = lineFinder(text);
  const deep = findTooDeep(text);
  if (deep !== null) return refused("tooDeep", lineOf(deep), String(deepest));
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const [error] = errors;
  if (error ?? !root) {
    return refused("notJson", lineOf(error?.offset ?? 0), error ? printParseErrorCode(error.error) : "");
  }
  const twice = findTwice(root);
  if (twice.length > 0) {
    const faults = twice.slice(0, mostFaults);
    return {
      ok: false,
      faults: faults.map(({ offset, name }) => ({ path: name, line: lineOf(offset), key: "twice", detail: name })),
    };
  }
  const faultsOf = (findings: readonly Finding[]) =>
    findings.slice(0, mostFaults).map(({ path, key, detail = "" }) => ({
      path: pathText(path),
      line: lineOf(nearest(root, path).offset),
      key,
      detail,
    }));
  return { ok: true, read: { value: valueOf(root), faultsOf } };
}
