import { useTranslation } from "react-i18next";
import type { StyleFinding } from "~/domain/report/checker/finding";
import { useHydrated } from "~/components/layout/use-hydrated";

type Place = Pick<StyleFinding, "line" | "start" | "words">;

/** Where words are in a line, nearest to where they were; -1 once they are there no longer. */
function nearest(line: string, words: string, start: number): number {
  const before = line.lastIndexOf(words, start);
  const after = line.indexOf(words, start);
  if (before < 0 || after < 0) return Math.max(before, after);
  return start - before < after - start ? before : after;
}

/** Where a finding is in the text as it is typed now; null once other words are there. */
function placeIn(text: string, { line, start, words }: Place): { from: number; to: number } | null {
  const lines = text.split("\n");
  const at = nearest(lines[line - 1] ?? "", words, start);
  const from = lines.slice(0, line - 1).reduce((length, one) => length + one.length + 1, at);
  return at < 0 ? null : { from, to: from + words.length };
}

type Props = {
  style: readonly StyleFinding[];
  /** As it is typed now. */
  text: string;
  onType: (text: string) => void;
};

function Finding({ finding, text, onType }: { finding: StyleFinding } & Omit<Props, "style">) {
  const { t } = useTranslation("drafting");
  const hydrated = useHydrated();
  const { rule, words, proposed } = finding;
  const place = placeIn(text, finding);
  const take = () => {
    if (place) onType(text.slice(0, place.from) + (proposed ?? "") + text.slice(place.to));
  };
  return (
    <li>
      {t(`style.rule.${rule}`)} <q className="style-words">{words.trim()}</q>
      {proposed ? (
        <>
          {" → "}
          <q className="style-words">{proposed.trim()}</q>
        </>
      ) : null}{" "}
      {hydrated && proposed !== null ? (
        <button type="button" className="button-link" onClick={take}>
          {t(proposed === "" ? "style.leaveOut" : "style.take")}
          <span className="visually-hidden"> ({words.trim()})</span>
        </button>
      ) : null}
    </li>
  );
}

/**
 * What of the saved words the style of the report does not allow, with a button that puts the proposed words into the
 * field. A finding is shown as long as its words are there.
 */
export function StyleNotes({ style, text, onType }: Props) {
  const { t } = useTranslation("drafting");
  const open = style.filter((finding) => placeIn(text, finding) !== null);
  if (open.length === 0) return null;
  return (
    <details className="style-notes">
      <summary>{t("style.title", { count: open.length })}</summary>
      <ul>
        {open.map((finding) => (
          <Finding key={`${finding.rule} ${finding.line} ${finding.start}`} {...{ finding, text, onType }} />
        ))}
      </ul>
    </details>
  );
}
