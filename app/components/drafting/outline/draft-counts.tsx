import { useTranslation } from "react-i18next";
import type { Draft, DraftItem } from "~/domain/report/outline/read-draft.server";
import { outlineAnchor } from "~/paths/anchors";

type Written = Extract<DraftItem, { kind: "written" }>;

/** What is counted on the outline, and whether a paragraph is one of those that are counted. */
const counted = {
  warnings: ({ warnings }: Written) => warnings.length > 0,
  incomplete: ({ missing }: Written) => missing.length > 0,
  oneSided: ({ oneSided }: Written) => oneSided.length > 0,
  naming: ({ named }: Written) => named.length > 0,
  outdated: ({ outdated }: Written) => outdated.length > 0,
  amber: ({ changed }: Written) => changed.length > 0,
  notCounted: ({ notCounted }: Written) => notCounted > 0,
};

type Counted = keyof typeof counted;

/** The first paragraph of the draft of which something is counted; null where there is none. */
export function firstCounted(draft: Pick<Draft, "sections">, name: Counted): string | null {
  const items = draft.sections.flatMap((section) => section.items);
  return items.find((item) => item.kind === "written" && counted[name](item))?.id ?? null;
}

function CountLink({ draft, name }: { draft: Draft; name: Counted }) {
  const { t } = useTranslation("drafting");
  const count = name === "outdated" ? draft.outdatedParagraphs : draft[name];
  const first = firstCounted(draft, name);
  const words = t(`draft.${name}`, { count });
  return first === null ? words : <a href={`#${outlineAnchor(first)}`}>{words}</a>;
}

/** What is to be looked at in the draft, each line leading to the first paragraph that it counts. */
export function DraftCounts({ draft }: { draft: Draft }) {
  const { t } = useTranslation("drafting");
  const rest = (["amber", "oneSided", "naming", "outdated", "notCounted"] as const).filter((name) =>
    name === "outdated" ? draft.outdatedParagraphs > 0 : draft[name] > 0,
  );
  return (
    <>
      <p className={draft.warnings > 0 ? "report-warning" : "quiet"}>
        {draft.warnings > 0 ? <CountLink draft={draft} name="warnings" /> : t("draft.noWarnings")}
        {draft.incomplete > 0 ? (
          <>
            {" · "}
            <CountLink draft={draft} name="incomplete" />
          </>
        ) : null}
      </p>
      {rest.map((name) => (
        <p key={name} className="report-warning">
          <CountLink draft={draft} name={name} />
        </p>
      ))}
    </>
  );
}
