import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entityKey } from "~/domain/participant/entity-key";

describe("the key of a printed name", () => {
  it.each([
    ["Asociación Rumiñahui", "Asociacion Ruminahui"],
    ["TÜRKIYE", "Turkiye"],
    ["Migration Youth & Children Platform (MYCP)", "Migration Youth and Children Platform"],
    ["Building and Woodworkers International (BWI)", "building and woodworkers international"],
    ["Network of Girls Against Human Trafficking (NoGAHT)", "Network of Girls against Human Trafficking"],
    ["Afrikanisch-Deutsche Arbeitsgemeinschaft e. V. (A.D.A.G.E.)", "Afrikanisch-Deutsche Arbeitsgemeinschaft e.V."],
    ["Côte d’Ivoire", "Cote d'Ivoire"],
    ["Королёв", "КОРОЛЕВ"],
    ["Управление Организации Объединенных Наций (УНП ООН)", "управление организации объединённых наций"],
  ])("is the same for %s and %s", (one, other) => {
    expect(entityKey(one)).toBe(entityKey(other));
  });

  it.each([
    ["Building and Woodworkers International", "Building and Woodworkers Association"],
    ["Migration Youth & Children Platform", "Migrant Youth & Children Platform"],
    ["Turkey", "Türkiye"],
    ["Netherlands (Kingdom of the)", "Netherlands"],
  ])("differs for %s and %s, which only an alias joins", (one, other) => {
    expect(entityKey(one)).not.toBe(entityKey(other));
  });

  it("is a key of itself", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (name) => entityKey(entityKey(name)) === entityKey(name)));
  });
});
