import type { Prisma } from "~/db/types";
import { publishedVersion } from "~/domain/counting/accepted-submissions.server";
import type { Actor } from "~/permission/actor";
import { reachesPublished } from "~/permission/scopes";

const nothing = { id: { in: [] as string[] } };

/** Whether what is published is in the actor's reach. */
export function mayRead(actor: Actor): boolean {
  return reachesPublished(actor, "submission.readPublished");
}

/** The frozen texts that are public: published, and the submission not withdrawn. Superseded ones stay readable. */
export function publishedVersions(actor: Actor): Prisma.SubmissionVersionWhereInput {
  return mayRead(actor) ? publishedVersion : nothing;
}

/** The latest published text of each submission: a version is superseded when the next one is published. */
export function currentVersions(actor: Actor): Prisma.SubmissionVersionWhereInput {
  return { ...publishedVersions(actor), supersededAt: null };
}

/** The submissions the public knows of: one of their texts was published. A withdrawn one stays as a tombstone. */
export function publishedSubmissions(actor: Actor): Prisma.SubmissionWhereInput {
  return mayRead(actor) ? { published: true } : nothing;
}
