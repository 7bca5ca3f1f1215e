import { useTranslation } from "react-i18next";
import { cityOfZone, listedZoneOf } from "./zones";

/** The cities a zone is named after, in the language of the page; a zone that no name mentions is called by its city. */
export function useZoneName(): (zone: string) => string {
  const { t } = useTranslation("review");
  return (zone) => {
    const listed = listedZoneOf(zone);
    return listed ? t(`zone.${listed}`) : cityOfZone(zone);
  };
}
