import { longestName, mostFields, parseFields, type FormValues } from "./parse-fields";

export type { FormValues } from "./parse-fields";

/** Bytes: what forms usually take, and what those of people who write reports may. */
export const usualForm = 1024 * 1024;
export const largestForm = 4 * usualForm;
const formType = "application/x-www-form-urlencoded";
const uploadType = "multipart/form-data";

/** How much a form will hold at most, before any of it is read. */
export function announcedBytes(request: Request, largest = usualForm): number {
  const length = Number(request.headers.get("Content-Length") ?? largest);
  return Math.min(Math.max(Number.isFinite(length) ? length : largest, 1), largest);
}

<<<<<<< HEAD
async function readCapped(request: Request, largest: number): Promise<Buffer<ArrayBuffer>> {
=======
/** The body of a request with a cap. @throws Response 400 where it breaks off; 413 above the cap */
export async function readBytes(request: Request, largest: number): Promise<Buffer> {
>>>>>>> main
  const tooLarge = () => new Response(null, { status: 413 });
  if (Number(request.headers.get("Content-Length") ?? 0) > largest) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunksOf(request)) {
    size += chunk.byteLength;
    if (size > largest) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The body as it arrives; a body that its sender breaks off is no form. */
async function* chunksOf(request: Request): AsyncGenerator<Uint8Array> {
  if (!request.body) return;
  const body = (request.body as unknown as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  for (;;) {
    const next = await body.next().catch(() => null);
    if (!next) throw new Response(null, { status: 400 });
    if (next.done) return;
    yield next.value;
  }
}

/** Fields and files of a form that sends files; a file is its bytes in base64url, so that a page can send it again. */
async function readUpload(body: Buffer<ArrayBuffer>, type: string): Promise<FormValues | null> {
  const form = await new Response(body, { headers: { "Content-Type": type } }).formData().catch(() => null);
  if (!form) return null;
  const values: Record<string, string> = {};
  for (const [name, value] of form) {
    if (name.length > longestName || Object.keys(values).length >= mostFields) return null;
    values[name] = typeof value === "string" ? value : Buffer.from(await value.arrayBuffer()).toString("base64url");
  }
  return values;
}

type Reading = { largest?: number; upload?: boolean };

/**
 * The fields of a native form as they were sent, read with a cap in bytes before anything is parsed; `cleanForm` makes
 * of them what is stored. Only a form that says so may send files.
 * @throws Response 400 for a body that breaks off, more than 300 fields or a name of more than 100 characters; 413 above the
 * cap; 415 for anything but application/x-www-form-urlencoded, and multipart/form-data where files may be sent.
 */
<<<<<<< HEAD
export async function readForm(
  request: Request,
  { largest = usualForm, upload = false }: Reading = {},
): Promise<FormValues> {
  const whole = request.headers.get("Content-Type") ?? "";
  const type = whole.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (type !== formType && !(upload && type === uploadType)) throw new Response(null, { status: 415 });
  const body = await readCapped(request, largest);
  const values = type === uploadType ? await readUpload(body, whole) : parseFields(new TextDecoder().decode(body));
=======
export async function readForm(request: Request, largest = usualForm): Promise<FormValues> {
  const [type = ""] = (request.headers.get("Content-Type") ?? "").split(";", 1);
  if (type.trim().toLowerCase() !== formType) throw new Response(null, { status: 415 });
  const values = parseFields(new TextDecoder().decode(await readBytes(request, largest)));
>>>>>>> main
  if (!values) throw new Response(null, { status: 400 });
  return values;
}
