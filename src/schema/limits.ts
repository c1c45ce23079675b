export { longestId, longestList, longestText, mostFaults } from '../core/limits.js';
