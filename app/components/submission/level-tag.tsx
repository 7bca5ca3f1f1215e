import { useTranslation } from "react-i18next";
import type { PublicationLevel } from "~/domain/counting/publication-level";

/** That a text is not for everybody with the name of its authors; nothing where it is. */
export function LevelTag({ level }: { level: PublicationLevel }) {
  const { t } = useTranslation("submission");
  return level === "public" ? null : <span className="tag">{t(`level.${level}`)}</span>;
}
