import type { Database } from "~/db/database.server";
import { sendRegistration } from "~/domain/registration/send-registration.server";
import { registrationFormSchema } from "~/domain/registration/registration-form.server";
import type { CommandContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { createReview } from "#seed/factories/create-review";
import { createUser } from "#seed/factories/create-user";
import { signedIn } from "./actors";

/** What a person types. */
export const typedRegistration = {
  name: "Сеть прав мигрантов",
  nameLanguage: "ru",
  acronym: "СПМ",
  category: "civil-society",
  accreditation: "ECOSOC",
  countries: ["KZ", "KG"],
  languages: ["ru"],
  contactName: "Айгуль Иванова",
  email: "aigul@spm.example",
  reason: "Мы работаем с трудящимися-мигрантами.",
};

export type TypedRegistration = Partial<Record<keyof typeof typedRegistration, string | string[]>>;

/** A review that is open, with its secretariat; it has a contact unless something else is said. */
export function createRegistrationsCase(database: Pick<Database, "write">, { contact = true } = {}) {
  return database.write(async (tx) => {
    const review = await createReview(tx, { slug: "ece-test" });
    const email = contact ? "office@example.org" : "";
    const office = { en: { text: "The Office", status: "official" } };
    await tx.review.update({ where: { id: review.id }, data: { contact: { office, email } } });
    const held = { reviewId: review.id, role: "secretariat" as const };
    const userId = await createUser(tx, { email: "head@example.org", name: "Head", staff: [held] });
    return { review, secretariat: signedIn({ userId, staff: [{ ...held, slug: review.slug }] }) };
  });
}

/** A request as it is kept; answers its identifier. */
export async function sentRegistration(
  ctx: CommandContext,
  typed: TypedRegistration = {},
  language: Language = "ru",
): Promise<string> {
  const form = registrationFormSchema.parse({ ...typedRegistration, ...typed });
  await sendRegistration(ctx, { review: "ece-test", language, form });
  const { id } = await ctx.read.registration.findFirstOrThrow({ where: { name: form.name, contactEmail: form.email } });
  return id;
}
