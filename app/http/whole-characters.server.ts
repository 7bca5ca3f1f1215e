import { Transform } from "node:stream";

/**
 * Takes out the NUL bytes that React 18 leaves at the end of a chunk where the next character has several bytes and does
 * not fit: browsers show them as U+FFFD inside Cyrillic and accented words, and forms would send them back. No byte of a
 * character is ever NUL, so nothing else is touched.
 */
export function wholeCharacters(): Transform {
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });
}
