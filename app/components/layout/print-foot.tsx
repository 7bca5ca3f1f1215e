import { useAddress } from "./use-address";
import { useLanguage } from "~/i18n/use-language";
import { formatDate } from "~/language/format";

/** At the foot of every printed sheet: the address of the page and the day on which it was made. */
export function PrintFoot() {
  const language = useLanguage();
  const address = useAddress();
  return (
    <p className="print-foot" aria-hidden="true" suppressHydrationWarning>
      {`${address} · ${formatDate(new Date(), language, "UTC")}`}
    </p>
  );
}
