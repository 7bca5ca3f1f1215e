import { useTranslation } from "react-i18next";
import { Words } from "~/components/text/words";
import { useLanguage } from "~/i18n/use-language";
import { grammarOf } from "~/language/grammar/grammar";
import { pluralBefore } from "~/language/grammar/join-list";
import type { ReadText } from "~/language/localized-text";

/** The objectives that the author of an answer named. */
export function NamedObjectives({ objectives }: { objectives: { number: number; label: ReadText }[] }) {
  const { t } = useTranslation("submission");
  const language = useLanguage();
  if (objectives.length === 0) return null;
  return (
    <p className="quiet small">
      {t("objectives", { count: pluralBefore(objectives) })}{" "}
      {objectives.map(({ number, label }, index) => (
        <span key={number}>
          {index > 0 ? grammarOf(language).semicolon : null}
          {number} <Words text={label} />
        </span>
      ))}
    </p>
  );
}
