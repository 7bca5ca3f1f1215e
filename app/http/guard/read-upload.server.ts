import { mostFields } from "./parse-fields";
import { readBytes, readForm, type FormValues } from "./read-form.server";

/** A form that was sent with a file or without one. */
export type Upload = { values: FormValues; file: Uint8Array | null };

/** For the names and boundaries around a file. */
const around = 64 * 1024;
const multipart = /^multipart\/form-data\s*;/i;

/**
 * A form with a file, read with a cap in bytes before anything is parsed. A field that is left without a file has none.
 * @throws Response 400 for a body that is no form; 413 above the cap
 */
export async function readUpload(request: Request, largest: number): Promise<Upload> {
  const type = request.headers.get("Content-Type") ?? "";
  if (!multipart.test(type)) return { values: await readForm(request, largest), file: null };
  const body = await readBytes(request, largest + around);
  const form = await new Response(new Uint8Array(body), { headers: { "Content-Type": type } })
    .formData()
    .catch(() => null);
  if (!form || [...form].length > mostFields) throw new Response(null, { status: 400 });
  const values: FormValues = {};
  let file: Uint8Array | null = null;
  for (const [name, value] of form) {
    if (typeof value === "string") values[name] = value;
    else if (value.size > 0) file = new Uint8Array(await value.arrayBuffer());
  }
  return { values, file };
}
