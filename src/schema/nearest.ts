export { type Suggest, suggester } from '../core/nearest.js';
