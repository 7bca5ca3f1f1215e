import { useTranslation } from "react-i18next";
import type { ShownSection } from "~/domain/report/content/report-view";
import { sectionAnchor } from "~/paths/anchors";
import { headingText } from "./section-title";

type Entry = Pick<ShownSection, "key" | "depth" | "mark" | "title" | "annex" | "range">;

/** The contents with the range of paragraphs under each heading. */
export function ReportContents({ sections, current }: { sections: Entry[]; current?: string | undefined }) {
  const { t } = useTranslation("report");
  return (
    <nav className="side-nav report-contents" aria-labelledby="contents">
      <h2 id="contents">{t("contents")}</h2>
      <ul>
        {sections.map((section) => (
          <li key={section.key} className={`depth-${section.depth}`}>
            <a href={`#${sectionAnchor(section.key)}`} aria-current={section.key === current ? "true" : undefined}>
              <span>{headingText(section)}</span>
              <span className="number">{section.range}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
