import { collectFields, mostFields } from "./parse-fields";
import { readBytes, readForm, type FormValues } from "./read-form.server";

/** A form that was sent with a file or without one. */
export type Upload = {
  values: FormValues;
  file: Uint8Array | null;
  /** As the browser names it. */ fileName: string | null;
};

/** For the names and boundaries around a file. */
const around = 64 * 1024;
const multipart = /^multipart\/form-data\s*;/i;

/** Whether a request holds a form that may come with a file. */
export function isMultipart(request: Request): boolean {
  return multipart.test(request.headers.get("Content-Type") ?? "");
}

/**
 * A form with a file, read with a cap in bytes before anything is parsed. A field that is left without a file has none.
 * @throws Response 400 for a body that is no form; 413 above the cap
 */
export async function readUpload(request: Request, largest: number): Promise<Upload> {
  const type = request.headers.get("Content-Type") ?? "";
  if (!isMultipart(request)) return { values: await readForm(request, largest), file: null, fileName: null };
  const body = await readBytes(request, largest + around);
  const form = await new Response(new Uint8Array(body), { headers: { "Content-Type": type } })
    .formData()
    .catch(() => null);
  const sent = form ? [...form] : [];
  const values = collectFields(sent.filter((field): field is [string, string] => typeof field[1] === "string"));
  if (!form || !values || sent.length > mostFields) throw new Response(null, { status: 400 });
  const file = sent
    .map(([, value]) => value)
    .findLast((value) => typeof value !== "string" && (value.size > 0 || value.name !== ""));
  if (!(file instanceof File)) return { values, file: null, fileName: null };
  return { values, file: new Uint8Array(await file.arrayBuffer()), fileName: file.name };
}
