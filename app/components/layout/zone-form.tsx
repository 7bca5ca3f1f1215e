import type { ZoneName } from "~/domain/review/zone-name";
import { useTranslation } from "react-i18next";
import { anchor, paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { useZoneName } from "./use-zone-name";
import { listedZoneOf, listedZones } from "./zones";

/** Lets anybody choose the zone in which the calendar also shows its dates; the choice is in the address. */
export function ZoneForm({
  review,
  readerZone,
}: {
  review: { slug: string; zoneName: ZoneName };
  readerZone: string | null;
}) {
  const { t } = useTranslation("review");
  const language = useLanguage();
  const zoneName = useZoneName();
  const chosen = readerZone && (listedZoneOf(readerZone) ?? readerZone);
  const other = chosen && !listedZoneOf(chosen) ? [chosen] : [];
  return (
    <form method="get" action={anchor(paths.review(language, review.slug), "calendar")} className="filters">
      <div className="field">
        <label htmlFor="zone">{t("calendar.choose")}</label>
        <select id="zone" name="zone" className="select" defaultValue={chosen ?? ""}>
          <option value="">{t("calendar.only", { zone: review.zoneName.name })}</option>
          {[...other, ...listedZones].map((zone) => (
            <option key={zone} value={zone}>
              {zoneName(zone)}
            </option>
          ))}
        </select>
      </div>
      <button className="button button-second">{t("calendar.show")}</button>
    </form>
  );
}
