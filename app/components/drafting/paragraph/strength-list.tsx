import { useTranslation } from "react-i18next";
import { useStrengthWords } from "~/components/drafting/strength-words";
import type { Strength } from "~/domain/report/paragraph/strength.server";

/** How strong the evidence of a paragraph is, as facts: nothing is weighed, the editor judges. */
export function StrengthList({ strength }: { strength: Strength }) {
  const { t } = useTranslation("drafting");
  const { classes, subRegions, languages, contrary } = useStrengthWords()(strength);
  const facts = { submissions: String(strength.submissions), classes, subRegions, languages, contrary };
  return (
    <>
      <h3>{t("strength.title")}</h3>
      <dl className="report-columns">
        {(["submissions", "classes", "subRegions", "languages", "contrary"] as const).map((fact) => (
          <div key={fact}>
            <dt>{t(`strength.${fact}`)}</dt>
            <dd>{facts[fact] || t("strength.none")}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
