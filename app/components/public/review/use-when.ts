import type { ZoneName } from "~/domain/review/zone-name";
import { useLanguage } from "~/i18n/use-language";
import { formatWhen, type When } from "~/language/format-when";

/** When a session of a review is held, in words, with the zone of the review. */
export function useWhen({ inTime: zone }: ZoneName): (when: When) => string | null {
  const language = useLanguage();
  return (when) => formatWhen(when, language, zone);
}
