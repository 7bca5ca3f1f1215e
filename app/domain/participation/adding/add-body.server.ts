import type { WriteTransaction } from "~/db/types";
import { entityKey } from "~/domain/participant/entity-key";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, invalid } from "~/domain/shared/domain-error";
import { textOf } from "~/language/localized-text";
import type { Language } from "~/language/language";
import { applyImport } from "../import/apply-import.server";
import type { ImportRow } from "../import/interpret-rows";
import { planImport } from "../import/plan-import.server";
import { findReviewToManage } from "../participation-access.server";
import { nameFormsIn } from "../names/forms-schema";
import type { BodyForm } from "./body-form";

/** A registered body that the typed one seems to be: it is added instead, or nothing is. */
export type KnownBody = { slug: string; name: string; participates: boolean };

function toRow(form: BodyForm): ImportRow {
  const names = { en: form.nameEn, fr: form.nameFr, ru: form.nameRu };
  return {
    row: 1,
    iso2: null,
    names: Object.fromEntries(Object.entries(names).filter(([, name]) => name !== "")),
    acronym: form.acronym || null,
    class: form.class,
    category: form.category || null,
    accreditation: form.accreditation || null,
    countries: form.countries.split(/[,;]/).flatMap((part) => part.trim() || []),
    languages: form.languages,
    forms: nameFormsIn(form),
    focalPoints: form.email === "" ? [] : [{ email: form.email, name: form.contact || null, language: null }],
  };
}

/** The slug of the body that has a name. */
async function slugOf(tx: WriteTransaction, name: string): Promise<string> {
  const where = { key: entityKey(name) };
  const { participant } = await tx.participantAlias.findUniqueOrThrow({
    where,
    select: { participant: { select: { slug: true } } },
  });
  return participant.slug;
}

type Adding = { review: string; form: BodyForm; language: Language };

/**
 * Registers a body, adds it to a review and invites its focal point, where one is given. Answers its slug.
 * @throws DomainError notFound, forbidden; invalid by field; conflict with `KnownBody` where a body of this name is
 * registered already
 */
export async function addBody(ctx: CommandContext, { review, form, language }: Adding): Promise<string> {
  const row = toRow(form);
  const [name] = Object.values(row.names);
  if (name === undefined) throw invalid({ nameEn: ["nameMissing"] });
  return ctx.write(
    async (tx) => {
      const managed = await findReviewToManage(tx, ctx.actor, review);
      const plan = await planImport(tx, managed.id, { rows: [row], faults: [] });
      const [planned] = plan.rows;
      if (planned?.matched) {
        const { slug, name, participates } = planned.matched;
        throw conflict({ slug, name: textOf(name, language), participates } satisfies KnownBody);
      }
      const errors = plan.faults.map(({ fault, column }) => [column ?? "", [fault as string]] as [string, string[]]);
      if (errors.length > 0) throw invalid(Object.fromEntries(errors));
      await applyImport(tx, ctx, { review: managed, plan, language });
      return slugOf(tx, name);
    },
    { publishes: true },
  );
}
