import { OfflinePage } from "~/components/layout/offline-page";
import { defineLoader } from "~/http/guard/define-route.server";

/** What public/offline-worker.js keeps and shows when a page cannot be fetched; the same for everybody. */
export const loader = defineLoader({ can: "site.read" }, ({ t }) =>
  Promise.resolve({ meta: { title: t("error:offline.title") } }),
);

export default OfflinePage;
