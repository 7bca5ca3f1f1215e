import { useTranslation } from "react-i18next";
import { asListed, cityOfZone } from "./zones";

/** The city or cities a zone is named after, in the language of the page; one that is not listed, as its identifier has it. */
export function useZoneName(): (zone: string) => string {
  const { t } = useTranslation("review");
  return (zone) => {
    const listed = asListed(zone);
    return listed ? t(`zone.${listed}`) : cityOfZone(zone);
  };
}
