import { describe, expect, it } from "vitest";
import { questionKinds } from "~/question-kinds/kind";
import { modules, resolveImport } from "./module-graph";
import { projectFiles } from "./project-files";

const byFile = new Map(modules.map((module) => [module.file, module]));

/** Every module that runs where this one does, and every package. */
function reachedFrom(start: string): Set<string> {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { specifier, typeOnly } of byFile.get(file)?.imports ?? []) {
      if (!typeOnly) visit(resolveImport(file, specifier) ?? specifier);
    }
  };
  visit(start);
  return reached;
}

describe("kinds of questions", () => {
  it("have a folder each, and no folder is without its kind", () => {
    const folders = projectFiles.flatMap((file) => /^app\/question-kinds\/([^/]+)\//.exec(file)?.[1] ?? []);
    expect(new Set(folders)).toEqual(new Set(questionKinds));
  });

  it("are known from inside to their registers alone", () => {
    const inside = modules.flatMap(({ file, imports }) =>
      imports.flatMap(({ specifier }) => {
        const folder = /^app\/question-kinds\/[^/]+\//.exec(resolveImport(file, specifier) ?? "")?.[0];
        return file.startsWith("app/") && folder && !file.startsWith(folder) ? [file] : [];
      }),
    );
    expect([...new Set(inside)].filter((file) => !/^app\/question-kinds\/[a-z-]*register/.test(file))).toEqual([]);
  });

  it("bring a form neither the shapes of Zod nor the comparison of texts", () => {
    const packages = new Set(["zod", "zod/mini", "diff", "node-diff3"]);
    for (const register of ["register.ts", "field-register.tsx", "reading-register.tsx"]) {
      const reached = reachedFrom(`app/question-kinds/${register}`);
      expect(reached.size).toBeGreaterThan(2);
      expect([...reached].filter((name) => packages.has(name) || name.includes(".server"))).toEqual([]);
    }
  });
});
