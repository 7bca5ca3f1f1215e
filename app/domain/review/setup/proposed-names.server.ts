import { commissionNamed, regionalCommissions } from "~/domain/review/regional-commissions.server";
import type { RegionNames } from "~/domain/review/region-names";
import type { ZoneNames } from "~/domain/review/zone-name";
import { eachLanguage, type Language } from "~/language/language";

/** The names of one of the five regional commissions; undefined for any other region. */
export function namesOfRegion(region: string): RegionNames | undefined {
  const names = commissionNamed(region)?.names;
  return (
    names &&
    eachLanguage((language) => {
      const { name, short, ofName, ofShort } = names[language];
      return { name, short, ofName, ofShort };
    })
  );
}

/** How a time zone is printed until the secretariat says otherwise: as the reference data have it, else by its city. */
export function proposedZoneNames(timeZone: string): ZoneNames {
  const towns = regionalCommissions.flatMap(({ towns: listed }) => listed);
  const town = towns.find((one) => one.timeZone === timeZone);
  if (town) return town.zoneName;
  const city = timeZone.slice(timeZone.lastIndexOf("/") + 1).replaceAll("_", " ");
  return eachLanguage(() => ({ name: city, inTime: city }));
}

/** The five regional commissions by acronym, named in a language. */
export function listCommissions(language: Language): { key: string; name: string }[] {
  return regionalCommissions.map(({ key, names }) => {
    const { name, short } = names[language];
    return { key, name: `${name} (${short})` };
  });
}
