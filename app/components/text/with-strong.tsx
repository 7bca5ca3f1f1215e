import { Fragment } from "react";

const strong = /<strong>(.*?)<\/strong>/;

/** A message with a passage in `<strong>`: the only mark-up that messages hold. */
export function WithStrong({ text }: { text: string }) {
  return text
    .split(strong)
    .map((part, index) =>
      index % 2 === 1 ? <strong key={index}>{part}</strong> : <Fragment key={index}>{part}</Fragment>,
    );
}
