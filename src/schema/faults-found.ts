export { type Findings, type Found, fault, findings } from '../core/faults-found.js';
