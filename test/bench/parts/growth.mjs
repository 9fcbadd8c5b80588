import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copies } from "../lib/copies.mjs";
import { writeYaml } from "../lib/description.mjs";
import { openapiTypescript } from "../lib/generator.mjs";
import { interleave } from "../lib/interleave.mjs";
import { runNode } from "../lib/processes.mjs";
import { GENERATOR } from "../lib/root.mjs";
import { exponent } from "../lib/statistics.mjs";

const COUNTS = [1, 2, 4, 8];

/** Cold runs over 1 to 8 copies of the description in one document; exponent 1 is linear. */
export function measureGrowth({ folder, rounds, document }) {
  const projects = COUNTS.map((count) => [count, createProject(folder, document.value, count)]);
  const contestants = projects.flatMap(([count, project]) => [
    [`generator ${count}`, () => ({ seconds: generateIn(project) })],
    [`peer ${count}`, () => ({ seconds: openapiTypescript(...peerFiles(project)).seconds })],
  ]);
  const medians = interleave(rounds, Object.fromEntries(contestants));
  const secondsOf = (who) => COUNTS.map((count) => medians[`${who} ${count}`].seconds);
  return rows(secondsOf("generator"), secondsOf("peer"));
}

const name = "openapi-typescript CLI";

function rows(ours, theirs) {
  const seconds = COUNTS.map((count, index) => ({
    what: `cold \`generate\`, ${count} ${count === 1 ? "copy" : "copies"}`,
    value: ours[index],
    unit: "s",
    peer: { name, value: theirs[index] },
  }));
  return [...seconds, exponentRow("`generate`", ours, { value: 1 }), exponentRow(name, theirs)];
}

/** From 2 copies on: in a shorter run, Node's start and the loading of modules hide the growth. */
function exponentRow(who, seconds, aim) {
  const points = COUNTS.map((count, index) => [count, seconds[index]]);
  const what = `exponent of the growth from 2 to 8 copies, ${who}`;
  return { what, value: exponent(points.slice(1)), unit: "", ...(aim && { aim }) };
}

/** A folder of its own, outside any package, so that nothing is remembered between runs. */
function createProject(folder, document, count) {
  const project = join(folder, `copies-${count}`);
  mkdirSync(project);
  writeYaml(project, "openapi.yaml", copies(document, count));
  const types = Array.from({ length: count }, (_, index) =>
    index === 0 ? ["error", "ErrorList"] : [`error_copy${index}`, `ErrorListCopy${index}`],
  );
  const config = {
    spec: "openapi.yaml",
    name: "Intercom",
    names: { types: Object.fromEntries(types) },
  };
  writeFileSync(join(project, "intercom-codegen.config.json"), JSON.stringify(config));
  return project;
}

function generateIn(project) {
  rmSync(join(project, "generated"), { recursive: true, force: true });
  return runNode([GENERATOR, "generate"], { cwd: project }).seconds;
}

function peerFiles(project) {
  return [join(project, "openapi.yaml"), join(project, "peer.ts")];
}
