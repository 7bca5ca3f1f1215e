import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SignInWatch, type Answer } from "~/components/account/sign-in-watch";
import { idleLimit, longestLife, timeLeftOf } from "~/domain/account/sign-in-rules";

const minute = 60_000;
const start = new Date("2026-02-01T10:00:00Z");

/** A server with one sign-in of a member of staff, and pages that watch over it. */
function createServer({ expiresIn = longestLife } = {}) {
  const signIn = { lastSeenAt: start, expiresAt: new Date(start.getTime() + expiresIn) };
  const asked: string[] = [];
  const trouble: Answer[] = [];
  const open = () => {
    const watch = new SignInWatch({
      ...timeLeftOf(signIn, { staff: true, now: new Date() }),
      ask: (what) => {
        asked.push(what);
        const instead = trouble.shift();
        if (instead) return Promise.resolve(instead);
        const before = timeLeftOf(signIn, { staff: true, now: new Date() });
        if (before.endsIn === 0) return Promise.resolve({ kind: "ended" });
        if (what === "extension") signIn.lastSeenAt = new Date();
        return Promise.resolve({ kind: "open", ...timeLeftOf(signIn, { staff: true, now: new Date() }) });
      },
    });
    watch.start();
    return watch;
  };
  return { signIn, asked, trouble, open };
}

beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

const after = (minutes: number) => vi.advanceTimersByTimeAsync(minutes * minute);

describe("SignInWatch", () => {
  it("says nothing and asks nothing until five minutes before the end, then warns with the time of the end", async () => {
    const { asked, open } = createServer();
    const watch = open();
    await after(24.9);
    expect([watch.state().kind, asked]).toEqual(["open", []]);
    await after(0.2);
    expect(watch.state()).toMatchObject({ kind: "warning", endsAt: new Date(start.getTime() + idleLimit.staff) });
    expect(asked).toEqual(["question"]);
  });

  it("asking does not put the end off: without use it comes, and is said", async () => {
    const { open } = createServer();
    const watch = open();
    await after(29.9);
    expect(watch.state().kind).toBe("warning");
    await after(0.2);
    expect(watch.state().kind).toBe("ended");
  });

  it("one press puts the end off, and the next warning comes in its time", async () => {
    const { open } = createServer();
    const watch = open();
    await after(26);
    await watch.stay();
    expect(watch.state()).toMatchObject({ kind: "open", endsAt: new Date(start.getTime() + 56 * minute) });
    await after(24.9);
    expect(watch.state().kind).toBe("open");
    await after(0.2);
    expect(watch.state().kind).toBe("warning");
  });

  it("tells the server of use once a minute at most, and someone who types is not warned", async () => {
    const { asked, open } = createServer();
    const watch = open();
    for (let second = 0; second < 40 * 60; second += 1) {
      watch.use("typing");
      await vi.advanceTimersByTimeAsync(1000);
      expect(watch.state().kind).toBe("open");
    }
    expect(new Set(asked)).toEqual(new Set(["extension"]));
    expect(asked.length).toBeLessThanOrEqual(40);
  });

  it("counts typing as use while the warning is shown, but no click: that belongs to the warning", async () => {
    const { open } = createServer();
    const watch = open();
    await after(26);
    watch.use("other");
    await after(0);
    expect(watch.state().kind).toBe("warning");
    watch.use("typing");
    await after(0);
    expect(watch.state().kind).toBe("open");
  });

  it("agrees with another tab: use there keeps the warning away here, and takes it away", async () => {
    const { open } = createServer();
    const [idle, busy] = [open(), open()];
    await after(20);
    busy.use("typing");
    await after(6);
    expect(idle.state().kind).toBe("open");
    await after(20);
    expect([idle.state().kind, busy.state().kind]).toEqual(["warning", "warning"]);
    await busy.stay();
    await after(0.3);
    expect(idle.state().kind).toBe("open");
  });

  it("says that the twelve hours cannot be extended, and use does not ask for it any more", async () => {
    const { asked, open } = createServer({ expiresIn: 20 * minute });
    const watch = open();
    await after(15.1);
    expect(watch.state().kind).toBe("final");
    const before = asked.filter((what) => what === "extension").length;
    watch.use("typing");
    await after(1);
    expect(asked.filter((what) => what === "extension")).toHaveLength(before);
    await after(4);
    expect(watch.state().kind).toBe("ended");
  });

  it("does not claim an end that the server has not told: unreachable, it keeps asking", async () => {
    const { trouble, open } = createServer();
    const watch = open();
    trouble.push(...Array.from({ length: 40 }, (): Answer => ({ kind: "unreachable" })));
    await after(31);
    expect(watch.state().kind).not.toBe("ended");
    trouble.length = 0;
    await after(1);
    expect(watch.state().kind).toBe("ended");
  });

  it("says so when the server could not be told to extend, and corrects it at the next press", async () => {
    const { trouble, open } = createServer();
    const watch = open();
    await after(26);
    trouble.push({ kind: "unreachable" });
    await watch.stay();
    expect(watch.state()).toMatchObject({ kind: "warning", failed: true });
    await watch.stay();
    expect(watch.state()).toMatchObject({ kind: "open", failed: false });
  });

  it("notices when it looks again that someone signed in again", async () => {
    const { signIn, open } = createServer();
    const watch = open();
    await after(31);
    expect(watch.state().kind).toBe("ended");
    signIn.lastSeenAt = new Date();
    await watch.look();
    expect(watch.state().kind).toBe("open");
  });
});
