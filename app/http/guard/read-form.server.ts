import { parseFields, type FormValues } from "./parse-fields";

export type { FormValues } from "./parse-fields";

/** Bytes: what forms usually take, and what those of people who write reports may. */
export const usualForm = 1024 * 1024;
export const largestForm = 4 * usualForm;
const formType = "application/x-www-form-urlencoded";

/** How much a form will hold at most, before any of it is read. */
export function announcedBytes(request: Request, largest = usualForm): number {
  const length = Number(request.headers.get("Content-Length") ?? largest);
  return Math.min(Math.max(Number.isFinite(length) ? length : largest, 1), largest);
}

/** The body of a request with a cap. @throws Response 400 where it breaks off; 413 above the cap */
export async function readBytes(request: Request, largest: number): Promise<Buffer> {
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

/**
 * The fields of a native form as they were sent, read with a cap in bytes before anything is parsed; `cleanForm` makes
 * of them what is stored.
 * @throws Response 400 for a body that breaks off, more than 300 fields or a name of more than 100 characters; 413 above the
 * cap; 415 for anything but application/x-www-form-urlencoded.
 */
export async function readForm(request: Request, largest = usualForm): Promise<FormValues> {
  const [type = ""] = (request.headers.get("Content-Type") ?? "").split(";", 1);
  if (type.trim().toLowerCase() !== formType) throw new Response(null, { status: 415 });
  const values = parseFields(new TextDecoder().decode(await readBytes(request, largest)));
  if (!values) throw new Response(null, { status: 400 });
  return values;
}
