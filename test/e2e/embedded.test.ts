import { openTemporaryStore } from '../support/coast-store.js';
import { exploreSpec } from './explore-spec.js';
import { seedArticleSpec } from './seed-article-spec.js';

exploreSpec('the embedded engine', openTemporaryStore);
seedArticleSpec('the embedded engine', openTemporaryStore);
