import { useId, useMemo, type ReactNode } from "react";
import type { Range } from "~/language/text/code-points";
import { groupBlocks, type Group, type List } from "~/language/text/structure/block-groups";
import { partsWithin, type Part } from "~/language/text/structure/block-parts";
import { readBlocksOf, type TextBlock } from "~/language/text/structure/text-blocks";

/** Sets the parts of a block that are in a range of it; `words` writes each stretch. UTF-16 units of the text. */
export type SetParts = (range: Range, words: (stretch: Range) => ReactNode) => ReactNode;

type Props = {
  text: string;
  /** No word is a link: the whole is one already, or a selection must be able to begin anywhere. */
  withoutLinks?: boolean;
  /** What follows an address. */
  afterLink?: (href: string) => ReactNode;
  children: (block: TextBlock, setParts: SetParts) => ReactNode;
};

/**
 * A text with its paragraphs, lists, links and notes, as docs/form-of-a-text.md describes them. Every sign of the stored
 * text is there once and in its place, marks of items too, so that what is selected has the offsets of the stored text.
 */
export function TextBlocks({ text, withoutLinks = false, afterLink, children }: Props) {
  const id = useId();
  const groups = useMemo(() => groupBlocks(readBlocksOf(text)), [text]);
  const set = (block: TextBlock) =>
    children(block, ({ startsAt, endsAt }, words) =>
      partsWithin(block.parts, { startsAt, endsAt }).map((part) => (
        <PartOfBlock key={part.startsAt} part={part} block={block} id={withoutLinks ? null : id}>
          {words(part)}
          {part.kind === "link" && endsIn(block, part) ? afterLink?.(part.href) : null}
        </PartOfBlock>
      )),
    );
  return groups.map((group) => <GroupOfBlocks key={startOf(group)} group={group} set={set} id={id} />);
}

function startOf(group: Group): number {
  if (group.kind === "paragraph") return group.block.startsAt;
  const first = group.kind === "notes" ? group.notes[0] : group.list.items[0]?.block;
  return first?.startsAt ?? 0;
}

type SetBlock = (block: TextBlock) => ReactNode;

const noteId = (id: string, note: number) => `${id}n${String(note)}`;
const referenceId = (id: string, note: number) => `${id}r${String(note)}`;

function GroupOfBlocks({ group, set, id }: { group: Group; set: SetBlock; id: string }) {
  if (group.kind === "paragraph") return <p>{set(group.block)}</p>;
  if (group.kind === "list") return <ListOfItems list={group.list} set={set} />;
  return (
    <ul className="text-list text-notes">
      {group.notes.map((note) => (
        <li key={note.startsAt} id={note.again ? undefined : noteId(id, note.note)}>
          {set(note)}
        </li>
      ))}
    </ul>
  );
}

/** The marks are words of the text: the list draws none of its own. */
function ListOfItems({ list, set }: { list: List; set: SetBlock }) {
  const Element = list.numbered ? "ol" : "ul";
  return (
    <Element className="text-list">
      {list.items.map(({ block, lists }) => (
        <li key={block.startsAt}>
          {set(block)}
          {lists.map((inner) => (
            <ListOfItems key={inner.items[0]?.block.startsAt} list={inner} set={set} />
          ))}
        </li>
      ))}
    </Element>
  );
}

/** Whether a stretch reaches the end of a part. */
const endsIn = ({ parts }: TextBlock, { endsAt }: Range) => parts.some((part) => part.endsAt === endsAt);

type PartProps = {
  part: Part;
  block: TextBlock;
  /** Null where no link may be. */ id: string | null;
  children: ReactNode;
};

function PartOfBlock({ part, block, id, children }: PartProps) {
  if (part.kind === "mark") {
    const back = block.kind === "note" && block.isLedTo && !block.again && id !== null;
    return (
      <span className="item-mark">{back ? <a href={`#${referenceId(id, block.note)}`}>{children}</a> : children}</span>
    );
  }
  if (part.kind === "words" || id === null) return children;
  if (part.kind === "link") {
    return (
      <a className="bare-address" href={part.href} rel="nofollow noopener">
        {children}
      </a>
    );
  }
  return (
    <a role="doc-noteref" href={`#${noteId(id, part.note)}`} id={part.first ? referenceId(id, part.note) : undefined}>
      {children}
    </a>
  );
}
