const largestForm = 1024 * 1024;

/** Text fields by name; a name that occurs more than once keeps every value. */
export type FormValues = Record<string, string | string[]>;

async function readCapped(request: Request): Promise<string> {
  const tooLarge = () => new Response(null, { status: 413 });
  if (Number(request.headers.get("Content-Length") ?? 0) > largestForm) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (!request.body) return "";
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > largestForm) throw tooLarge();
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

/** Line ends as LF and letters composed (NFC): browsers send CRLF, keyboards send either composition. */
function normalize(value: string): string {
  return value.replace(/\r\n?/g, "\n").normalize("NFC");
}

/**
 * The fields of a native form, read with a cap of 1 MiB before anything is parsed.
 * @throws Response 413 above the cap, 415 for anything but application/x-www-form-urlencoded.
 */
export async function readForm(request: Request): Promise<FormValues> {
  const type = request.headers.get("Content-Type") ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded")) throw new Response(null, { status: 415 });
  const values = new Map<string, string | string[]>();
  for (const [name, raw] of new URLSearchParams(await readCapped(request))) {
    const value = normalize(raw);
    const before = values.get(name);
    values.set(name, before === undefined ? value : [before, value].flat());
  }
  return Object.fromEntries(values);
}
