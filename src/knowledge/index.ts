export { interestOf } from './interest.ts';
export { loadExamples, loadGuide, loadKnowledge } from './load.ts';
