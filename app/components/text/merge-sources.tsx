import { useTranslation } from "react-i18next";
import type { Language } from "~/language/language";

type Whole = { text: string; language: Language };

function WholeText({ title, whole }: { title: string; whole: Whole }) {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{title}</summary>
      <div className="document" lang={whole.text ? whole.language : undefined}>
        <p>{whole.text || t("merge.empty")}</p>
      </div>
    </details>
  );
}

/** The texts that a proposal joins, each as a whole, and the one that both grew from. */
export function MergeSources({ theirs, yours, base }: { theirs: Whole; yours: Whole; base: Whole }) {
  const { t } = useTranslation();
  return (
    <>
      <WholeText title={t("merge.theirs")} whole={theirs} />
      <WholeText title={t("merge.yours")} whole={yours} />
      <WholeText title={t("merge.base")} whole={base} />
    </>
  );
}
