import { useTranslation } from "react-i18next";
import { cityOfZone, isListedZone } from "./zones";

/** The city a zone is named after, in the language of the page; another is called by its city as it stands in its identifier. */
export function useZoneName(): (zone: string) => string {
  const { t } = useTranslation("review");
  return (zone) => (isListedZone(zone) ? t(`zone.${zone}`) : cityOfZone(zone));
}
