import { useTranslation } from "react-i18next";
import type { Device } from "~/domain/account/device";

/** A device in words: "Firefox on Windows", or what is known of it. */
export function useDeviceName(): (device: Device) => string {
  const { t } = useTranslation("account");
  return ({ browser, system }) =>
    browser && system ? t("signIns.device", { browser, system }) : (browser ?? system ?? t("signIns.unknownDevice"));
}
