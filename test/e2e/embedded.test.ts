import { openTemporaryStore } from '../support/coast-store.js';
import { exploreSpec } from './explore-spec.js';

exploreSpec('the embedded engine', openTemporaryStore);
