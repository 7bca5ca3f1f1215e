import { renderRobots } from "~/formats/sitemap/sitemap";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";

/** What search engines are asked to leave alone, and where the list of public pages is. */
export const loader = defineLoader({ can: "site.read" }, ({ context, request }) => {
  const origin = context.settings.origin ?? new URL(request.url).origin;
  const headers = attachment({ type: "txt", fileName: "robots", inline: true });
  return Promise.resolve(new Response(renderRobots(origin), { headers }));
});
