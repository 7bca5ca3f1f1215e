import { useTranslation } from "react-i18next";
import { cityOfZone } from "~/components/layout/zones";
import { zonesByArea } from "~/language/time-zone";

type Props = {
  id: string;
  name: string;
  value: string;
  /** The choice of no zone, unless it is the time of each review; null where a zone must be chosen. */
  empty?: string | null;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
};

const known = [
  "Africa",
  "America",
  "Antarctica",
  "Arctic",
  "Asia",
  "Atlantic",
  "Australia",
  "Europe",
  "Indian",
  "Pacific",
] as const;

/** Every time zone, by the part of the world; the empty choice is the time of each review. */
export function ZoneSelect({ value, empty, ...control }: Props) {
  const { t } = useTranslation("access");
  const listed = zonesByArea.some(([, zones]) => zones.includes(value));
  const nameOf = (area: string) => {
    const one = known.find((name) => name === area);
    return one ? t(`zones.${one}`) : area;
  };
  return (
    <select {...control} className="select" defaultValue={value}>
      {empty === null ? null : <option value="">{empty ?? t("zones.review")}</option>}
      {value === "" || listed ? null : <option value={value}>{cityOfZone(value)}</option>}
      {zonesByArea.map(([area, zones]) => (
        <optgroup key={area} label={nameOf(area)}>
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {cityOfZone(zone)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
