const lineFeed = 10;

/**
 * The bytes of the lines of a file that begin in one of its blocks of the same size: from the first line end in it up to the
 * first one behind it. Each line of a file begins in one block.
 */
export async function* linesThatBeginIn(file, size, block, blockSize) {
  // From the byte before the block: where that ends a line, another begins with the block.
  const start = Math.max(0, block * blockSize - 1);
  const end = (block + 1) * blockSize;
  let isInside = block === 0;
  for (let at = start; at < size; ) {
    const read = await file.read(new Uint8Array(blockSize), 0, Math.min(blockSize, size - at), at);
    // Shorter only where somebody cut the file meanwhile, or a file system gives less than was asked for.
    if (read.bytesRead === 0) return;
    const bytes = read.buffer.subarray(0, read.bytesRead);
    const [begin, next] = [at, at + bytes.length];
    at = next;
    let from = 0;
    if (!isInside) {
      const lineEnd = bytes.indexOf(lineFeed);
      // No line begins before the end of the block.
      if ((lineEnd === -1 ? next : begin + lineEnd + 1) >= end) return;
      if (lineEnd === -1) continue;
      from = lineEnd + 1;
      isInside = true;
    }
    // The line end at the last byte of the block, or behind it, ends the last line that is its own.
    const last = next < end ? -1 : bytes.indexOf(lineFeed, Math.max(from, end - 1 - begin));
    yield bytes.subarray(from, last === -1 ? bytes.length : last + 1);
    if (last !== -1) return;
  }
}
