import { listContacts } from "~/domain/review/contacts.server";
import { notFound } from "~/domain/shared/domain-error";
import { renderSecurityTxt } from "~/formats/security-txt";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";

/** Where weaknesses are reported: to the secretariats of the reviews. Not there where none has given an address. */
export const loader = defineLoader({ can: "site.read" }, async ({ ctx, context, request, language }) => {
  const contacts = await listContacts(ctx, { review: undefined, language });
  const emails = contacts.map(({ email }) => email).filter(Boolean);
  if (emails.length === 0) throw notFound();
  const origin = context.settings.origin ?? new URL(request.url).origin;
  const headers = attachment({ type: "txt", fileName: "security", inline: true });
  return new Response(renderSecurityTxt({ origin, emails, now: ctx.now }), { headers });
});
