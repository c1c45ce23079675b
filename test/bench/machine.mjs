// The machine that is measured on, and how far it was busy with other things.
import { arch, cpus, loadavg, platform } from 'node:os';

/** What the operating system says of the machine now. */
export function machineNow() {
  const [cpu] = cpus();
  return {
    node: process.version,
    cpu: cpu?.model.trim() ?? 'unknown',
    cores: cpus().length,
    system: `${platform()} ${arch()}`,
    date: new Date().toISOString().slice(0, 10),
    loadBefore: loadavg()[0],
  };
}

/** Starts to watch the processors; the function it returns gives the share of their time that others used since. */
export function watchOthers() {
  const [before, own] = [processorTimes(), process.cpuUsage()];
  return () => {
    const now = processorTimes();
    const { user, system } = process.cpuUsage(own);
    const others = now.busy - before.busy - (user + system) / 1_000;
    return Math.max(0, others / (now.all - before.all));
  };
}

/** Summed over the processors, in milliseconds. */
function processorTimes() {
  const times = cpus().map((one) => one.times);
  const all = times.flatMap((one) => Object.values(one)).reduce((sum, ms) => sum + ms, 0);
  return { all, busy: all - times.reduce((sum, { idle }) => sum + idle, 0) };
}
