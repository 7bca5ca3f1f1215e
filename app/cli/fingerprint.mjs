// Whether something made is still up to date, without reading any content: names, sizes and times.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fromRoot } from "./paths.mjs";

/** SHA-256, hex, over a text in UTF-8 or over bytes. */
export function sha256(content) {
  return createHash("sha256").update(content).digest("hex");
}

/** A digest of the files under `sources`; changes when one is added, removed or written. */
export function fingerprint(sources, { skip = [] } = {}) {
  const lines = [];
  const skipped = new Set(skip.map((name) => fromRoot(name)));
  const visit = (file) => {
    if (skipped.has(file)) return;
    const stats = statSync(file, { throwIfNoEntry: false });
    if (!stats) return;
    if (stats.isDirectory()) {
      for (const name of readdirSync(file).sort()) visit(path.join(file, name));
    } else lines.push(`${path.relative(fromRoot(), file)} ${stats.size} ${stats.mtimeMs}\n`);
  };
  for (const source of sources) visit(fromRoot(source));
  return sha256(lines.join(""));
}

/** What a stamp file says; an empty text when there is none. */
export function readStamp(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** Notes from what something was made. */
export function writeStamp(file, text) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
