import { openTemporaryStore } from '../support/coast-store.js';
import { querySpec } from './spec.js';

querySpec('the embedded engine', openTemporaryStore);
