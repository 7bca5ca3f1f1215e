import { describe, expect, it } from "vitest";
import * as z from "zod";
import { readProjectFile } from "./project-files";

const dependency = z.object({
  resolved: z.string().optional(),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
});
const lockFile = z.object({ packages: z.record(z.string(), dependency) });
const manifest = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

const { packages } = lockFile.parse(JSON.parse(readProjectFile("package-lock.json")));

describe("package-lock.json", () => {
  it("sends nobody to a registry of one institution", () => {
    const addresses = Object.values(packages).flatMap(({ resolved }) => resolved ?? []);
    expect(addresses.filter((address) => !address.startsWith("https://registry.npmjs.org/"))).toEqual([]);
  });

  it("lists the packages of every platform, without which npm ci refuses", () => {
    const listed = new Set(Object.keys(packages).map((key) => key.split("node_modules/").at(-1)));
    const offered = Object.values(packages).flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies));
    expect([...new Set(offered.filter((name) => !listed.has(name)))]).toEqual([]);
  });

  it("goes with exact versions in package.json", () => {
    const { dependencies, devDependencies } = manifest.parse(JSON.parse(readProjectFile("package.json")));
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d/.test(version));
    expect(loose).toEqual([]);
  });
});
