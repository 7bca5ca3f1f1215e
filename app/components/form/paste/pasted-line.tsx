import { useTranslation } from "react-i18next";
import { useLanguage } from "~/i18n/use-language";
import { formatList } from "~/language/grammar/join-list";
import type { LeftOut } from "./left-out";
import type { Pasted } from "./paste-structure";

const counted = ["images", "tables", "comments", "deleted", "notes"] as const;

/** What was left out of a paste, in words. */
function useLeftOutWords(): (leftOut: LeftOut) => string {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  return (leftOut) => {
    const counts = counted.flatMap((what) =>
      leftOut[what] > 0 ? [t(`pasted.${what}`, { count: leftOut[what] })] : [],
    );
    const marked = leftOut.marked.map((marking) => t(`pasted.${marking}`));
    return formatList([...counts, ...marked], language);
  };
}

/** One line below a field that says what became of what was pasted; empty before. */
export function PastedLine({ pasted, excess }: { pasted: Pasted | null; excess: number }) {
  const { t } = useTranslation("respond");
  const words = useLeftOutWords();
  const { leftOut = null, tooLong = false } = pasted ?? {};
  return (
    <p role="status" className="hint no-print">
      {pasted === null ? null : leftOut ? t("pasted.leftOut", { list: words(leftOut) }) : null}
      {pasted?.kept && !leftOut ? t("pasted.kept") : null}
      {tooLong ? t("pasted.tooLong") : null}
      {pasted && excess > 0 ? ` ${t("question.tooLarge", { count: excess })}` : null}
    </p>
  );
}
