import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { AreaShell } from "~/components/layout/area-shell";
import { ContactForm } from "~/components/people/contact-form";
import { contactFormSchema, reviewContactSchema } from "~/domain/review/review-contact";
import { readOwnContact, setContact } from "~/domain/review/contacts.server";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import { eachLanguage } from "~/language/language";
import { readText } from "~/language/localized-text";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string() });

export const loader = defineLoader(
  { params, search: z.object({ saved: z.string().optional() }), can: "secretariat.read" },
  async ({ ctx, params, search, language, t }) => {
    const own = await readOwnContact(ctx, params.review);
    const contact = reviewContactSchema.safeParse(own.contact);
    return {
      meta: { title: t("people:contact.title") },
      slug: params.review,
      shortTitle: readText(own.shortTitle, language),
      office: eachLanguage((one) => (contact.success ? (contact.data.office[one]?.text ?? "") : "")),
      email: contact.success ? contact.data.email : "",
      secondFactor: own.secondFactorRequired,
      saved: search.saved === "true",
    };
  },
);

export const action = defineAction(
  { params, can: "review.setContact", form: contactFormSchema },
  async ({ ctx, params, form, language }) => {
    await setContact(ctx, { ...params, ...form });
    return redirect(paths.contact(language, params.review, { saved: true }));
  },
);

export default function Contact() {
  const page = useLoaderData<typeof loader>();
  return (
    <AreaShell review={page.slug} area="secretariat" page="contact" width="plain">
      <ContactForm {...page} failure={useActionData<typeof action>() ?? null} />
    </AreaShell>
  );
}
