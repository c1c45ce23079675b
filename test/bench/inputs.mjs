// What tasks are given: a new input each call, so that no answer can be kept by the identity of what it was asked of.

/** How many equal but distinct inputs take turns. */
const copies = 8;

/** A function that gives one input after the other, and then the first again. */
export function inTurn(inputs) {
  let turn = 0;
  return () => {
    turn = turn + 1 === inputs.length ? 0 : turn + 1;
    return inputs[turn];
  };
}

/** Equal inputs in turn, each made anew. */
export function copiesInTurn(make) {
  return inTurn(Array.from({ length: copies }, make));
}

/** A copy of plain data by a plain loop: what it costs at least to build as much. */
export function copyOf(value) {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const list = new Array(value.length);
    for (let at = 0; at < value.length; at += 1) list[at] = copyOf(value[at]);
    return list;
  }
  const object = {};
  for (const key in value) object[key] = copyOf(value[key]);
  return object;
}
