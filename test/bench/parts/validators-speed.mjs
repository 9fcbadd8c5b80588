import { interleave } from "../lib/interleave.mjs";
import { readBodies } from "../lib/validators/bodies.mjs";
import { INPUTS } from "../lib/validators/inputs.mjs";
import { loadPeers } from "../lib/validators/peers.mjs";

/** Our time over each peer's: ten times as fast is a tenth of the time. */
const AIMS = { "ajv standalone": 1, typebox: 1, valibot: 0.1, zod: 0.1 };

/** How long each contestant's turn is at least, in milliseconds. */
const TURN = 50;

/** Time of one call of `is`, against what the peers have for it. */
export async function measureValidatorSpeed({ folder, rounds, consumer }) {
  const bodies = await readBodies(consumer());
  const measured = Object.keys(INPUTS).map((name) => bodies.get(name));
  const peersOf = await loadPeers(folder, measured);
  const cases = measured.flatMap((body) => casesOf(body, { ours: body.is, ...peersOf(body) }));
  for (const each of cases) assertAgreed(each);
  return cases.flatMap((each) => rowsOf(each, rounds));
}

function casesOf({ name }, checks) {
  return Object.entries(INPUTS[name]).map(([kind, value]) => ({ name, kind, value, checks }));
}

/** A library that takes another value for right does other work, and cannot be compared. */
function assertAgreed({ name, kind, value, checks }) {
  const others = Object.keys(checks).filter(
    (each) => checks[each](value) !== (kind === "accepted"),
  );
  if (others.length === 0) return;
  throw new Error(`${name}: the ${kind} input is answered otherwise by ${others.join(", ")}`);
}

function rowsOf({ name, kind, value, checks }, rounds) {
  const contestants = Object.entries(checks).map(([who, check]) => [
    who,
    () => ({ time: timeOfCall(check, value) }),
  ]);
  const { ours, ...peers } = interleave(rounds, Object.fromEntries(contestants));
  return Object.entries(peers).map(([peer, { time }]) => ({
    what: `\`${name}.is\`, ${kind}`,
    value: ours.time,
    unit: "ns",
    peer: { name: peer, value: time },
    aim: { ratio: AIMS[peer] },
  }));
}

/** Nanoseconds, over as many calls as a turn has room for. */
function timeOfCall(check, value) {
  const started = performance.now();
  let [calls, held, passed] = [0, 0, 0];
  while (passed < TURN) {
    for (let call = 0; call < 100; call++) if (check(value)) held++;
    calls += 100;
    passed = performance.now() - started;
  }
  // The answers are used, so that no call can be left out as one without effect.
  if (held !== 0 && held !== calls) throw new Error("the answer changed between two calls");
  return (passed / calls) * 1e6;
}
