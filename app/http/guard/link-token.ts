import * as z from "zod";
import { DomainError } from "~/domain/shared/domain-error";

/** The secret of a link that a person opens without an account: a parameter of its address and a field of its forms. */
export const tokenField = z.object({ token: z.string().max(200) });

/** For a read behind such a link: null where the link does not work, which is told from a page that does not exist. */
export function closedLink(error: unknown): null {
  if (error instanceof DomainError && error.code === "notFound") return null;
  throw error;
}
