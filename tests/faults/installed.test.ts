import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as z from "zod";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startServer } from "../support/server.mjs";

/*
 * The portal as it is installed where it only serves: what the last stage of the Dockerfile has, and of the packages those
 * that are no development dependencies.
 */
const parts = ["build", "prisma/migrations", "locales", "public", "package.json", "package-lock.json", ".npmrc"];
const lock = z.object({ packages: z.record(z.string(), z.object({ dev: z.boolean().optional() })) });
let folder = "";

/** The names of the installed packages, `@scope/name` or `name`, that are needed to serve. */
function productionPackages(): string[] {
  const { packages } = lock.parse(JSON.parse(readFileSync("package-lock.json", "utf8")));
  return Object.entries(packages).flatMap(([place, { dev }]) => {
    const [, name] = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(place) ?? [];
    return name && !dev ? [name] : [];
  });
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rapporteur-installed-"));
  for (const part of parts) cpSync(part, path.join(folder, part), { recursive: true });
  for (const name of productionPackages()) {
    const link = path.join(folder, "node_modules", name);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.resolve("node_modules", name), link);
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("the built portal serves from a folder with nothing but what an installation has", async () => {
  // Links are kept: a package then finds only what is installed beside it.
  const nodeOptions = ["--preserve-symlinks", "--preserve-symlinks-main"];
  const server = await startServer({ folder, nodeOptions, cwd: folder });
  try {
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    const page = await fetch(`${server.url}/en`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("<html");
  } finally {
    await server.stop();
  }
});
