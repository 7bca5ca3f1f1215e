import { describe, expect, it } from "vitest";
import { areasOf, circlesOf, offencesOf, reachesIntoAnotherNoun, reachesUp } from "./import-offences";
import { modules, resolveImport } from "./module-graph";

const edges = new Map(
  modules.map(({ file, imports }) => [file, imports.flatMap(({ specifier }) => resolveImport(file, specifier) ?? [])]),
);

describe("imports", () => {
  it("keep to the table of which folder may import which, in which a file has one place at most", () => {
    expect(modules.flatMap(offencesOf)).toEqual([]);
    expect(modules.map(({ file }) => file).filter((file) => areasOf(file).length > 1)).toEqual([]);
  });

  it("leave the access rules of another noun alone", () => {
    expect(modules.flatMap(reachesIntoAnotherNoun)).toEqual([]);
  });

  it("go down only, from the nouns on which others are built", () => {
    expect(modules.flatMap(reachesUp)).toEqual([]);
  });

  it("run in no circle", () => {
    expect(circlesOf(edges)).toEqual([]);
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
