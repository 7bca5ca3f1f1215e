import { useTranslation } from "react-i18next";
import type { Generator } from "~/domain/report/facts/generate-paragraph";

/** What a generated paragraph is about, in words: "programme", "session 2", "objective 8". */
export function useGeneratorName(): (generator: Generator) => string {
  const { t } = useTranslation(["outline", "drafting"]);
  return (generator) => {
    if (generator.name === "session") return t("bound.session", { number: generator.session });
    if (generator.name === "objective") return t("bound.objective", { number: generator.objective });
    return t(`drafting:generator.${generator.name}`);
  };
}
