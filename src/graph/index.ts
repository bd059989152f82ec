export { layout, type Positions, type Tie } from './layout.js';
export { resultGraph } from './result.js';
export { smallGraph } from './small.js';
export { tiesOf } from './ties.js';
