import { areas, groundNouns } from "./import-rules.mjs";
import { normalizeSpecifier, type Module } from "./module-graph";

export type Imports = Pick<Module, "file" | "imports">;

/** As much of glob as the table uses: `**`, `*` and `{a,b}`. */
function globToPattern(glob: string): RegExp {
  const pattern = glob
    .replaceAll(".", "\\.")
    .replace(/\{(.*?)\}/g, (_, names: string) => `(?:${names.replaceAll(",", "|")})`)
    .replace(/\*\*\/?|\*/g, (star) => (star === "*" ? "[^/]*" : "(?:.*/)?"));
  return new RegExp(`^${pattern}$`);
}

const matchesAny = (file: string, globs: string[]) => globs.some((glob) => globToPattern(glob).test(file));

/** The areas to which a file belongs: at most one. */
export function areasOf(file: string) {
  return areas.filter(({ files, ignores }) => matchesAny(file, files) && !matchesAny(file, ignores));
}

/** What a file imports against the table of which folder may import which. */
export function offencesOf({ file, imports }: Imports): string[] {
  const rules = areasOf(file).flatMap((area) => area.rules);
  return imports.flatMap(({ specifier, typeOnly }) => {
    const target = normalizeSpecifier(file, specifier);
    const broken = rules.filter((rule) => new RegExp(rule.pattern).test(target) && !(rule.allowTypes && typeOnly));
    return broken.map((rule) => `${file} imports ${specifier}: ${rule.message}`);
  });
}

const nounOf = (module: string) => /^~\/domain\/([^/]+)\//.exec(module)?.[1];

/** The other nouns' access rules are theirs alone: what they let see is asked through their queries. */
export function reachesIntoAnotherNoun({ file, imports }: Imports): string[] {
  const noun = /^app\/domain\/([^/]+)\//.exec(file)?.[1];
  if (!noun) return [];
  return imports
    .map(({ specifier }) => normalizeSpecifier(file, specifier))
    .filter((target) => /^~\/domain\/.*-access\.server$/.test(target) && !target.startsWith(`~/domain/${noun}/`))
    .map((target) => `${file} imports ${target}`);
}

/** Nouns on which others are built know none of those. */
export function reachesUp({ file, imports }: Imports): string[] {
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

/** The circles in which imports run, types included: file -> the files that it imports. */
export function circlesOf(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, trail: string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) circles.push([...trail.slice(start), file].join(" → "));
    if (start >= 0 || done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  return circles;
}
