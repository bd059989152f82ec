export { isProblem, type ReadProblem } from './problem.js';
export { read } from './read.js';
