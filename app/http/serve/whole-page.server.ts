import { Writable } from "node:stream";

/**
 * Takes what React 18 writes and hands over the whole page once it is complete, without the NUL bytes that React leaves
 * at the end of a chunk where the next character has several bytes and does not fit: browsers show them as U+FFFD inside
 * Cyrillic and accented words, and forms would send them back. No byte of a character is ever NUL, so nothing else is
 * touched.
 */
export function wholePage(complete: (page: Uint8Array<ArrayBuffer>) => void): Writable {
  const chunks: Uint8Array[] = [];
  return new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      chunks.push(chunk);
      done();
    },
    final(done) {
      const page = Buffer.concat(chunks);
      complete(page.includes(0) ? page.filter((byte) => byte !== 0) : page);
      done();
    },
  });
}
