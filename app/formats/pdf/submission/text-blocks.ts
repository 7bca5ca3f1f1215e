import type { Language } from "~/language/language";
import { groupBlocks, type Group, type List } from "~/language/text/structure/block-groups";
import type { Part } from "~/language/text/structure/block-parts";
import { readBlocksOf, type TextBlock } from "~/language/text/structure/text-blocks";
import { join, linked, type Piece, words } from "../pieces";
import { typstString } from "../typst.server";

type Written = { text: string; language: Language };

function pieceOf(part: Part, { text, language }: Written): Piece {
  const said = text.slice(part.startsAt, part.endsAt);
  return part.kind === "link" ? linked(said, part.href, language) : words(said, language);
}

/** The words of a block; its mark is set by its list. */
function wordsOf({ parts }: TextBlock, written: Written): Piece {
  return join(parts.filter(({ kind }) => kind !== "mark").map((part) => pieceOf(part, written)));
}

function markOf({ parts }: TextBlock, { text }: Written): string {
  const mark = parts.find(({ kind }) => kind === "mark");
  return mark ? text.slice(mark.startsAt, mark.endsAt).trim() : "";
}

/** A list under the marks that its author wrote. */
function listOf({ items }: List, written: Written): Piece {
  const marks = items.map(({ block }) => typstString(markOf(block, written)));
  const bodies = items.map(({ block, lists }) =>
    join([wordsOf(block, written), ...lists.map((inner) => listOf(inner, written))]),
  );
  return `enum(numbering: n => (${marks.join(", ")},).at(n - 1), ${bodies.join(", ")})`;
}

function groupOf(group: Group, written: Written): string[] {
  if (group.kind === "paragraph") return [`#par(${wordsOf(group.block, written)})`];
  if (group.kind === "list") return [`#${listOf(group.list, written)}`];
  return group.notes.map(
    (note) =>
      `#par(text(size: 9pt, ${words(`${markOf(note, written)} `, written.language)} + ${wordsOf(note, written)}))`,
  );
}

/** A text with its paragraphs, lists, links and notes (docs/form-of-a-text.md), every word of it in its place. */
export function textBlocks(written: Written): string[] {
  return groupBlocks(readBlocksOf(written.text)).flatMap((group) => groupOf(group, written));
}
