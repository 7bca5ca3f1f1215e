import type { ShownSection } from "~/domain/report/content/report-view";
import { sectionAnchor } from "~/paths/anchors";

type Named = Pick<ShownSection, "mark" | "title" | "annex">;

/** "II. Opening of the session", "Annex. Co-Chairs’ summary": the heading as contents and body print it. */
export function headingText({ mark, title, annex }: Named): string {
  if (mark === "") return title;
  return `${mark}${annex ? "." : ""} ${title}`;
}

type Props = { section: Named & Pick<ShownSection, "key" | "depth"> };

/** The heading of a section, at the level of its depth. */
export function SectionTitle({ section }: Props) {
  const Heading = section.depth === 1 ? "h2" : "h3";
  return <Heading id={sectionAnchor(section.key)}>{headingText(section)}</Heading>;
}
