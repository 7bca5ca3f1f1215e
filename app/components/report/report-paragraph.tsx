import type { ReactNode } from "react";
import type { ShownParagraph } from "~/domain/report/content/report-view";
import { paragraphAnchor } from "~/paths/anchors";
import { ReportText } from "./report-text";
import { PlainWords } from "~/components/text/plain-words";

type Props = {
  paragraph: ShownParagraph;
  open?: boolean;
  /** What is below the text: the tally, or what an editor may do. */
  children?: ReactNode;
};

/** A numbered paragraph with its labelled lines. */
export function ReportParagraph({ paragraph, open = false, children }: Props) {
  const { key, number, text, lines } = paragraph;
  return (
    <div className={open ? "paragraph paragraph-open" : "paragraph"} id={paragraphAnchor(key)}>
      <a className="paragraph-number" href={`#${paragraphAnchor(key)}`}>
        {number}.
      </a>
      <div>
        <ReportText text={text} />
        {lines.map(({ label, text: words }) => (
          <p key={label} className="labelled-line">
            <b>{label}</b>
            <PlainWords text={words} />
          </p>
        ))}
        {children}
      </div>
    </div>
  );
}
