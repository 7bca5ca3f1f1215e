import { useZoneName } from "~/components/layout/use-zone-name";
import { useTranslation } from "react-i18next";
import type { OpenSignIn } from "~/domain/account/list-sign-ins.server";
import { formatDateTime } from "~/language/format";
import { useLanguage } from "~/i18n/use-language";
import { useDeviceName } from "./use-device-name";

/** Where the person is signed in, with times in their own zone (IANA) or in UTC; each but the present one can be ended. */
export function OpenSignIns({ signIns, zone }: { signIns: OpenSignIn[]; zone: string }) {
  const { t } = useTranslation("account");
  const language = useLanguage();
  const zoneName = useZoneName();
  const nameOf = useDeviceName();
  const placeOf = (own: string) => (own === "UTC" ? own : zoneName(own));
  return (
    <>
      <h2>{t("signIns.title")}</h2>
      <ul className="ruled-list">
        {signIns.map(({ id, device, timeZone, startedAt, lastSeenAt, present }) => (
          <li key={id}>
            <strong>{nameOf(device)}</strong>
            <div>{timeZone === null ? t("signIns.noPlace") : t("signIns.place", { place: placeOf(timeZone) })}</div>
            <div>
              {t("signIns.line", {
                started: formatDateTime(startedAt, language, zone),
                used: formatDateTime(lastSeenAt, language, zone),
                zone: placeOf(zone),
              })}
            </div>
            {present ? (
              <div className="quiet">{t("signIns.present")}</div>
            ) : (
              <form method="post">
                <input type="hidden" name="signIn" value={id} />
                <button className="button-link" name="intent" value="endSignIn">
                  {t("signIns.end")}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
