import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import { readOwnDraft } from "~/domain/submission/answer/read-own-draft.server";
import { submitSubmission } from "~/domain/submission/submit-submission.server";
import { enterOnBehalf } from "~/domain/submission/on-behalf/enter-on-behalf.server";
import type { EnterForm } from "~/domain/submission/on-behalf/on-behalf-schema";
import type { SignedInUser } from "~/permission/actor";
import { createUser } from "#seed/factories/create-user";
import type { Held } from "../support/database";
import { signedIn } from "./actors";
import { createRespondents, duringReview, entered, type Respondents } from "./respondents";

export const letter = new TextEncoder().encode(
  "%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n",
);

export const form: EnterForm = {
  channel: "post",
  receivedOn: "2026-01-20",
  language: "fr",
  contactName: "A. Contact",
  contactEmail: "contact@pt.example",
  contactLanguage: "fr",
};

export type EnteredCase = {
  people: Respondents;
  secretariat: SignedInUser;
  submissionId: string;
  folder: string;
  remove: () => void;
};

/** The secretariat has begun the report of Portugal from a letter, and typed one answer. */
export async function createEnteredCase(held: Held): Promise<EnteredCase> {
  const people = await createRespondents(held.database);
  const { review } = people;
  const staff = [{ reviewId: review.id, slug: review.slug, role: "secretariat" as const }];
  const userId = await held.database.write((tx) =>
    createUser(tx, { email: "head@example.org", name: "Head", staff: [{ reviewId: review.id, role: "secretariat" }] }),
  );
  const secretariat = signedIn({ userId, staff });
  const data = mkdtempSync(path.join(tmpdir(), "rapporteur-entered-"));
  const folder = path.join(data, "files");
  const ctx = held.ctx({ actor: secretariat, now: duringReview });
  const original = { bytes: letter, fileName: "Lettre.pdf", folder, scanner: null };
  const submissionId = await enterOnBehalf(ctx, { review: review.slug, participant: "pt", form, original });
  await saveAnswer(ctx, { submissionId, ...entered("Un guichet.", { language: "fr", objectives: [5] }) });
  return { people, secretariat, submissionId, folder, remove: () => rmSync(data, { recursive: true }) };
}

/** A person sends the text there is as its next version. */
export async function sendText(
  held: Held,
  { submissionId, actor, now = duringReview }: { submissionId: string; actor: SignedInUser; now?: Date },
) {
  const ctx = held.ctx({ actor, now });
  const draft = await readOwnDraft(ctx, { submissionId, language: "en" });
  const { fingerprint, head } = draft;
  return submitSubmission(ctx, { submissionId, version: head.versions + 1, fingerprint });
}
