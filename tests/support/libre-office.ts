import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether LibreOffice is on this machine; tests with it are skipped where it is not. */
export const hasLibreOffice = spawnSync("soffice", ["--version"], { timeout: 60_000 }).status === 0;

export type Saved = "docx" | "odt" | "rtf" | "pdf";

/** Opens a file with LibreOffice and saves it again in each of these formats, one after the other. */
export function saveWithLibreOffice(bytes: Uint8Array, from: Saved, steps: readonly Saved[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "libre-office-"));
  try {
    let [type, content] = [from, bytes];
    for (const [index, to] of steps.entries()) {
      const [input, output] = [join(folder, `in-${index}.${type}`), join(folder, `out-${index}`)];
      writeFileSync(input, content);
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      execFileSync("soffice", [profile, "--headless", "--convert-to", to, "--outdir", output, input], {
        stdio: "ignore",
        timeout: 180_000,
      });
      [type, content] = [to, readFileSync(join(output, `in-${index}.${to}`))];
    }
    return content;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
