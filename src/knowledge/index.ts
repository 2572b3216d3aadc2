export { interestOf } from './interest.ts';
export { loadKnowledge } from './load.ts';
