export { interestOf } from './interest.ts';
export { loadGuide, loadKnowledge } from './load.ts';
