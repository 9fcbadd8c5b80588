const DIGITS = { s: 2, ms: 0, ns: 0, kB: 2 };

/** One line a row, for a terminal. */
export function asText({ machine, document, rows }) {
  const cells = rows.map(cellsOf);
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...cells.map((row) => row[column].length)),
  );
  const line = (row) => row.map((cell, column) => cell.padEnd(widths[column])).join("  ");
  return `${[about(machine, document), "", line(HEADINGS), ...cells.map(line)].join("\n")}\n`;
}

/** The table of docs/performance.md. */
export function asMarkdown({ machine, document, rows }) {
  const row = (cells) => `| ${cells.join(" | ")} |`;
  const table = [row(HEADINGS), "|---|--:|---|--:|--:|---|", ...rows.map(cellsOf).map(row)];
  return `${[about(machine, document), "", ...table].join("\n")}\n`;
}

const HEADINGS = ["What", "Figure", "Peer", "Peer's", "Ratio", "Aim"];

function about({ node, platform, cores, cpu, memory, rounds }, { bytes }) {
  const kilobytes = (bytes / 1000).toFixed(0);
  return (
    `Node ${node}, ${platform}, ${cores} cores (${cpu}), ${memory} GB; medians of ${rounds} ` +
    `rounds; the description: ${kilobytes} kB of YAML.`
  );
}

function cellsOf(row) {
  const { what, value, unit, peer, aim } = row;
  return [
    what,
    amount(value, unit),
    peer?.name ?? "",
    peer === undefined ? "" : amount(peer.value, unit),
    peer === undefined ? "" : ratio(value / peer.value),
    aim === undefined ? "" : `${aimText(aim, unit)}: ${meets(row) ? "met" : "missed"}`,
  ];
}

function ratio(value) {
  return value.toFixed(value < 0.1 ? 3 : 2);
}

function amount(value, unit) {
  if (unit === "") return Number.isInteger(value) ? String(value) : value.toFixed(2);
  return `${value.toFixed(DIGITS[unit])} ${unit}`;
}

function aimText(aim, unit) {
  return "ratio" in aim ? `ratio ≤ ${aim.ratio}` : `≤ ${aim.value}${unit && ` ${unit}`}`;
}

/** Whether a row reaches its aim; undefined where there is none. */
export function meets({ value, peer, aim }) {
  if (aim === undefined) return undefined;
  return "ratio" in aim ? value / peer.value <= aim.ratio : value <= aim.value;
}
