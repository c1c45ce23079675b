// Two clocks, in milliseconds.

/** The time that goes by, or what the process has used of a processor: all of its threads, those that collect garbage included. */
export function clockOf(onProcessor) {
  if (!onProcessor) return () => performance.now();
  return () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
  };
}
