import { useTranslation } from "react-i18next";
import type { EntryMark } from "~/domain/submission/on-behalf/on-behalf-rules";

/** Wherever a text is that staff entered: that its participant has not confirmed it; nothing once it has. */
export function EntryTag({ mark }: { mark: EntryMark | null }) {
  const { t } = useTranslation("common");
  return mark ? <span className="tag tag-warning">{t(`entryMark.${mark}`)}</span> : null;
}
