import { Statement } from "~/components/public/statement";
import { Shell } from "~/components/layout/shell";
import { defineLoader } from "~/http/guard/define-route.server";
import type { RouteHandle } from "~/i18n/route-handle";

export const handle: RouteHandle = { cache: true };

export const loader = defineLoader({ can: "site.read" }, ({ t }) =>
  Promise.resolve({ meta: { title: t("about:privacy.title"), description: t("about:privacy.lead") } }),
);

export default function Privacy() {
  return (
    <Shell>
      <Statement about="privacy" />
    </Shell>
  );
}
