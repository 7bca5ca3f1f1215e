import { describe, expect, it } from "vitest";
import { shortcutOf } from "~/components/coding/text/use-shortcuts";

const pressed = (key: string, code: string, held: { ctrlKey?: boolean; metaKey?: boolean; altKey?: boolean } = {}) =>
  shortcutOf({ key, code, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe("a shortcut", () => {
  it("is found by the place of the key under another alphabet", () => {
    expect(pressed("т", "KeyN")).toBe("n");
    expect(pressed("ь", "KeyM")).toBe("m");
    expect(pressed(".", "Slash")).toBe("/");
    expect(pressed("я", "KeyZ", { ctrlKey: true })).toBe("Ctrl+z");
  });

  it("is the letter that is typed under another order of Latin letters", () => {
    expect(pressed("m", "Semicolon")).toBe("m");
    expect(pressed(",", "KeyM")).toBeNull();
    expect(pressed("z", "KeyY", { ctrlKey: true })).toBe("Ctrl+z");
  });

  it("is the figure, also where figures take Shift", () => {
    expect(pressed("3", "Digit3")).toBe("3");
    expect(pressed('"', "Digit3")).toBe("3");
    expect(pressed("3", "Numpad3")).toBe("3");
    expect(pressed("0", "Digit0")).toBeNull();
  });

  it("with Ctrl or Command saves and undoes, and nothing else", () => {
    expect(pressed("Enter", "Enter", { ctrlKey: true })).toBe("Ctrl+Enter");
    expect(pressed("Enter", "Enter", { metaKey: true })).toBe("Ctrl+Enter");
    expect(pressed("n", "KeyN", { ctrlKey: true })).toBeNull();
    expect(pressed("n", "KeyN", { altKey: true })).toBeNull();
    expect(pressed("Enter", "Enter")).toBeNull();
  });
});
