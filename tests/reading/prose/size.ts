/** `SEED=7 RUNS=20000` makes a night's work of the generated reports; a failure prints its seed. */
export const SEED = Number(process.env.SEED ?? 20221130);

/** How many reports a property writes: few where every change is tested, as many as RUNS says at night. */
export const runsOf = (few: number) => Number(process.env.RUNS ?? few);
