import { readFileSync } from 'node:fs';

/** What Linux says of a running process: CPU of itself and of children that ended, memory now and at most. */
export interface ProcessFigures {
  cpuMs: number;
  childrenCpuMs: number;
  rssMb: number;
  peakMb: number;
}
/** Milliseconds of a clock tick (USER_HZ is 100). */
const tick = 10;

export function figuresOf(pid: number): ProcessFigures {
  // After the name in brackets: state is the third field, utime the 14th.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ').map(Number);
  const [user, system, childUser, childSystem] = fields.slice(11, 15) as [number, number, number, number];
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
  return {
    cpuMs: (user + system) * tick,
    childrenCpuMs: (childUser + childSystem) * tick,
    rssMb: megabytes('VmRSS'),
    peakMb: megabytes('VmHWM'),
  };
}
