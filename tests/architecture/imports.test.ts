import { describe, expect, it } from "vitest";
import { areas, groundNouns } from "./import-rules.mjs";
import { normalizeSpecifier, modules, resolveImport, type Module } from "./module-graph";

/** As much of glob as the table uses: `**`, `*` and `{a,b}`. */
function globToPattern(glob: string): RegExp {
  const pattern = glob
    .replaceAll(".", "\\.")
    .replace(/\{(.*?)\}/g, (_, names: string) => `(?:${names.replaceAll(",", "|")})`)
    .replace(/\*\*\/?|\*/g, (star) => (star === "*" ? "[^/]*" : "(?:.*/)?"));
  return new RegExp(`^${pattern}$`);
}

const matchesAny = (file: string, globs: string[]) => globs.some((glob) => globToPattern(glob).test(file));

function offences(module: Module): string[] {
  const area = areas.find(({ files, ignores }) => matchesAny(module.file, files) && !matchesAny(module.file, ignores));
  return module.imports.flatMap(({ specifier, typeOnly }) => {
    const target = normalizeSpecifier(module.file, specifier);
    const broken = (area?.rules ?? []).filter(
      (rule) => new RegExp(rule.pattern).test(target) && !(rule.allowTypes && typeOnly),
    );
    return broken.map((rule) => `${module.file} imports ${specifier}: ${rule.message}`);
  });
}

const nounOf = (module: string) => /^~\/domain\/([^/]+)\//.exec(module)?.[1];

/** The other nouns' access rules are theirs alone: what they let see is asked through their queries. */
function reachesIntoAnotherNoun({ file, imports }: Module): string[] {
  const noun = /^app\/domain\/([^/]+)\//.exec(file)?.[1];
  if (!noun) return [];
  return imports
    .map(({ specifier }) => normalizeSpecifier(file, specifier))
    .filter((target) => /^~\/domain\/.*-access\.server$/.test(target) && !target.startsWith(`~/domain/${noun}/`))
    .map((target) => `${file} imports ${target}`);
}

/** Nouns on which others are built know none of those. */
function reachesUp({ file, imports }: Module): string[] {
  const noun = nounOf(file.replace("app/", "~/"));
  const known = groundNouns[noun ?? ""];
  if (!known) return [];
  return imports
    .map(({ specifier }) => normalizeSpecifier(file, specifier))
    .filter((target) => {
      const other = nounOf(target);
      return other !== undefined && ![noun, "shared", ...known].includes(other);
    })
    .map((target) => `${file} imports ${target}`);
}

function findCycles(): string[] {
  const edges = new Map(
    modules.map(({ file, imports }) => [
      file,
      imports.flatMap(({ specifier }) => resolveImport(file, specifier) ?? []),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) cycles.push([...trail.slice(start), file].join(" → "));
    if (start >= 0 || done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  return cycles;
}

describe("imports", () => {
  it("keep to the table of who may import whom", () => {
    expect(modules.flatMap(offences)).toEqual([]);
  });

  it("leave the access rules of another noun alone", () => {
    expect(modules.flatMap(reachesIntoAnotherNoun)).toEqual([]);
  });

  it("go down only, from the nouns on which others are built", () => {
    expect(modules.flatMap(reachesUp)).toEqual([]);
  });

  it("run in no circle", () => {
    expect(findCycles()).toEqual([]);
  });

  it("lead to no file that only hands on what others export", () => {
    expect(modules.filter((module) => module.isBarrel).map(({ file }) => file)).toEqual([]);
  });

  it("need nothing but Node in the scripts that run before the installation", () => {
    const early = modules.filter(({ file }) =>
      /^app\/cli\/.*\.mjs$|^tests\/(?:run|support\/chromium)\.mjs$/.test(file),
    );
    const foreign = early.flatMap(({ file, imports }) =>
      imports
        .filter(({ specifier }) => !/^(?:node:|\.)/.test(specifier))
        .map(({ specifier }) => `${file}: ${specifier}`),
    );
    expect(early.length).toBeGreaterThan(5);
    // Both are imported after the installation.
    expect(foreign).toEqual(["app/cli/dev.mjs: vite", "app/cli/fonts.mjs: subset-font"]);
  });
});
