import { findReview } from "~/domain/review/find-review.server";
import { getSetup } from "~/domain/review/review-setup.server";
import type { QueryContext } from "~/domain/shared/context";
import { readFileType } from "~/domain/shared/files/file-types";
import { openStored } from "~/domain/shared/files/stored-files.server";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";

type FileKey = { review: string; document: string; file: Language; language: Language; folder: string };

/**
 * The file of a document of the register in a language, for everybody.
 * @throws DomainError notFound
 */
export async function readDocumentFile(ctx: Pick<QueryContext, "read" | "actor">, { folder, ...key }: FileKey) {
  const review = await findReview(ctx, { slug: key.review, language: key.language });
  const { documents } = await getSetup(ctx, review.id);
  const row = documents.find((one) => one.key === key.document)?.files.find((one) => one.language === key.file);
  const opened = row ? await openStored(folder, row.storedName) : null;
  if (!row || !opened) throw notFound();
  try {
    return { type: readFileType(row.type), bytes: await opened.readFile() };
  } finally {
    await opened.close();
  }
}
