const cell = (value, width) => String(value).padStart(width);

export function line(text) {
  process.stdout.write(`${text}\n`);
}

export function title(text) {
  line(`\n${text}`);
}

export function head(name) {
  title(name);
  line(
    `${"".padEnd(44)}${["clients", "rate/s", "p50 ms", "p95 ms", "p99 ms", "failed", "CPU ms", "SQL", "MiB"].map((h) => cell(h, 9)).join("")}`,
  );
}

/** One measured row. */
export function row(name, clients, { rate, p50, p95, p99, failed, cpu, statements, memory }) {
  const cells = [
    clients,
    rate.toFixed(1),
    p50.toFixed(1),
    p95.toFixed(1),
    p99.toFixed(1),
    failed,
    cpu.toFixed(1),
    statements.toFixed(1),
    memory,
  ];
  line(`${name.padEnd(44)}${cells.map((value) => cell(value, 9)).join("")}`);
}
