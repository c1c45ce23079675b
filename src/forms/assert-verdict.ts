import { KemitraanError } from '../core/error.js';
import type { FrameworkRef } from '../core/verdict.js';

interface OfForm {
  readonly form: string;
}

/** Throws unless a verdict is whole, and names the id, the version and the form of the definition. */
export function assertVerdictOf(
  caller: string,
  definition: OfForm & FrameworkRef,
  verdict: OfForm & { readonly framework: FrameworkRef },
): void {
  const framework = verdict?.framework;
  const same =
    framework?.id === definition.id &&
    framework.version === definition.version &&
    verdict.form === definition.form;
  if (same && [...common, ...(parts[verdict.form] ?? [])].every((part) => isObject(verdict, part))) return;
  throw new KemitraanError({
    code: 'verdict-mismatch',
    in: caller,
    parameter: 'verdict',
    value: framework ? `${framework.id} ${framework.version}` : verdict,
    remedy: `Pass a whole verdict of ${definition.id} ${definition.version}, or the definition that gave this one.`,
  });
}

const common = ['inputs', 'coverage', 'unknown', 'reasons', 'disagreements'];
const parts: Readonly<Record<string, readonly string[]>> = {
  typology: ['outcome', 'memberships', 'typicality', 'binding', 'status', 'readings'],
  propositions: ['findings'],
};

function isObject(verdict: object, part: string): boolean {
  const value: unknown = Object.getOwnPropertyDescriptor(verdict, part)?.value;
  return typeof value === 'object' && value !== null;
}
