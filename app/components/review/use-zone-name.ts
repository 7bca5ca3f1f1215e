import { useTranslation } from "react-i18next";
import { isListedZone } from "./zones";

/** The city a zone is named after, in the language of the page; a zone that is not listed keeps its own name. */
export function useZoneName(): (zone: string) => string {
  const { t } = useTranslation("review");
  return (zone) => (isListedZone(zone) ? t(`zone.${zone}`) : zone.replaceAll("_", " "));
}
