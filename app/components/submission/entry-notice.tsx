import { useTranslation } from "react-i18next";
import type { EntryMark } from "~/domain/submission/on-behalf/on-behalf-rules";

/** Above a text that staff entered and its participant has not confirmed. */
export function EntryNotice({ mark }: { mark: EntryMark | null }) {
  const { t } = useTranslation("entry");
  return mark ? <p className="notice notice-warning">{t(`public.${mark}`)}</p> : null;
}
