// What one call costs: the median of batches, after a warm-up.

const BATCHES = 15;
const BATCH = 50e6;
const WARM_UP = 1e9;

const now = () => Number(process.hrtime.bigint());

function time(call, times) {
  const started = now();
  for (let at = 0; at < times; at += 1) call();
  return now() - started;
}

export const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

/** Nanoseconds of one call. */
export function cost(call) {
  const started = now();
  let calls = 0;
  while (now() - started < WARM_UP) {
    call();
    calls += 1;
  }
  const times = Math.max(1, Math.round((calls * BATCH) / WARM_UP));
  return Math.round(median(Array.from({ length: BATCHES }, () => time(call, times) / times)));
}
