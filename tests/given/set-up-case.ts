import type { Database } from "~/db/database.server";
import { questionFormSchema } from "~/domain/review/questions/question-form";
import { sessionFormSchema } from "~/domain/review/sessions/session-form";
import type { SignedInUser } from "~/permission/actor";
import { createReview, type ReviewInput, type SeededReview } from "#seed/factories/create-review";
import { createUser } from "#seed/factories/create-user";
import { signedIn } from "./actors";

export type SetUpCase = {
  review: SeededReview;
  secretariat: SignedInUser;
  editor: SignedInUser;
  stranger: SignedInUser;
};

/** A review in preparation, with those who set it up and those who do not. */
export function createSetUpCase(
  database: Pick<Database, "write">,
  input: ReviewInput = { phase: "preparation", sessions: [] },
): Promise<SetUpCase> {
  return database.write(async (tx) => {
    const review = await createReview(tx, { slug: "ece-new", ...input });
    const other = await createReview(tx, { slug: "ece-elsewhere" });
    const staff = async (role: "secretariat" | "editor", { id: reviewId }: SeededReview) => {
      const email = `${role}.${reviewId.slice(0, 8)}@example.org`;
      const userId = await createUser(tx, { email, staff: [{ reviewId, role }] });
      return signedIn({ userId, staff: [{ reviewId, role }] });
    };
    return {
      review,
      secretariat: await staff("secretariat", review),
      editor: await staff("editor", review),
      stranger: await staff("secretariat", other),
    };
  });
}

/** What the native form of a session sends. */
export function sessionForm(fields: Record<string, string | string[]>) {
  return sessionFormSchema.parse({ "label-en": "A session", ...fields });
}

/** What the native form of a question sends: a text for every session, unless told otherwise. */
export function questionForm(fields: Record<string, string | string[]> = {}) {
  return questionFormSchema.parse({
    scope: "every-session",
    kind: "text",
    "label-en": "A question",
    "stateText-en": "What has your government done?",
    ...fields,
  });
}
