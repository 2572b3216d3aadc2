export { interestOf } from './interest.ts';
export { loadExamples, loadGuide, loadInterest, loadKnowledge } from './load.ts';
