import { describe, expect, test } from "vitest";
import { formatTimeSpan, readTimeSpan, writeTimeSpan } from "~/language/time-span";

describe("the times of a session", () => {
  test("are read from what an agenda says, and written in one way", () => {
    expect(readTimeSpan("10:00–11:30")).toEqual({ from: "10:00", to: "11:30" });
    expect(readTimeSpan("9.30 - 11.00")).toEqual({ from: "09:30", to: "11:00" });
    expect(readTimeSpan("10:00")).toEqual({ from: "10:00", to: "" });
    for (const words of ["In the morning", "24:00", "10:60–11:00", ""]) expect(readTimeSpan(words)).toBeNull();
    expect(writeTimeSpan({ from: "10:00", to: "11:30" })).toBe("10:00–11:30");
    expect(writeTimeSpan({ from: "10:00", to: "" })).toBe("10:00");
  });

  test("are told as each language tells times; other words stay", () => {
    expect(formatTimeSpan("10:00–11:30", "en")).toBe("10:00–11:30");
    expect(formatTimeSpan("10:00–11:30", "fr").replaceAll("\u00a0", " ")).toBe("10 h 00–11 h 30");
    expect(formatTimeSpan("In the morning", "ru")).toBe("In the morning");
  });
});
