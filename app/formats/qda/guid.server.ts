import { sha256 } from "~/language/text/sha256.server";

/** A GUID for what has no identifier of its own, the same for the same names at each export. */
export function guidOf(...names: string[]): string {
  const hex = sha256(names.join("\n"));
  const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join("-");
}
