/** A function that does as another, and of each call what it was first handed. */
export function counted<Given extends unknown[], Result>(run: (...given: Given) => Result) {
  const calls: Given[0][] = [];
  const call = (...given: Given): Result => {
    calls.push(given[0]);
    return run(...given);
  };
  return Object.assign(call, { calls });
}
