/** A whole number from the environment. */
function numberFrom(name: string, otherwise: number): number {
  const text = process.env[name];
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0) throw new Error(`${name} is no whole number`);
  return number;
}

/** Everything that is generated follows from it. */
export const SEED = numberFrom("CONFORMANCE_SEED", 1);

/** How many values of Intercom's requests are compared; project `slow` compares 110,000. */
export const RUNS = numberFrom("CONFORMANCE_RUNS", 11_000);

/** How many random schemas are compared; in project `slow` 400. */
export const SCHEMAS = numberFrom("CONFORMANCE_SCHEMAS", 200);
