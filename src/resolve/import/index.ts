export { actorsFromCsv } from './csv.js';
export { actorFromEntity } from './follow-the-money.js';
