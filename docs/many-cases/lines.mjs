/** In bytes. A longer line is not kept, so that a file without line ends cannot fill the memory. */
const longest = 64 * 1024 * 1024;
const [lineFeed, carriageReturn] = [10, 13];

/**
 * The lines of a file or a stream, given as chunks of bytes, without their ends. One that is too long, or no UTF-8, is
 * undefined.
 */
export async function* linesOf(chunks) {
  let [parts, length] = [[], 0];
  const keep = (bytes) => {
    length += bytes.length;
    if (length > longest) parts = [];
    else parts.push(bytes);
  };
  const take = () => {
    const text = length > longest ? undefined : textOf(parts.length === 1 ? parts[0] : joined(parts, length));
    [parts, length] = [[], 0];
    return text;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, from)) {
      keep(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

function joined(parts, length) {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function textOf(bytes) {
  const end = bytes.at(-1) === carriageReturn ? -1 : undefined;
  try {
    // It leaves away a mark of the byte order, with which some programs open a file.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end));
  } catch {
    return undefined;
  }
}
