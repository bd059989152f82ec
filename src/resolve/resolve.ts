import type { Doc, Resolution } from '../model/index.js';
import type { ActorBook } from './book/index.js';
import { Draft } from './draft.js';
import { agreeLabels } from './passes/agree-labels.js';
import { addBodies } from './passes/bodies.js';
import { addClasses } from './passes/classes.js';
import { addColleagues } from './passes/colleagues.js';
import { addEpithets } from './passes/epithets.js';
import { findNames, type NameHit } from './passes/find-names.js';
import { addFirstPerson } from './passes/first-person.js';
import { addArticleCompounds, addMissedNames, titledNames } from './passes/missed-names.js';
import { addAdjectives, addCompounds } from './passes/modifiers.js';
import { type NameSpan, nameSpans } from './passes/name-spans.js';
import { addNamedLater } from './passes/named-later.js';
import { addOrganizations } from './passes/organizations.js';
import { addOrgans } from './passes/organs.js';
import { addPeoples } from './passes/peoples.js';
import { addPersons } from './passes/persons.js';
import { addPlaces } from './passes/places.js';
import { addPossessed } from './passes/possessed.js';
import { addPronouns } from './passes/pronouns.js';
import { addRoles } from './passes/roles.js';
import { addNumbers } from './passes/several.js';
import { textAtoms } from './passes/text-atoms.js';
import { noteTitles } from './passes/titles.js';
import { unlabelledNames } from './passes/unlabelled.js';

/** What is known of an article besides its text. */
export interface ResolveContext {
  /** ISO date or prefix, null when unknown: offices are looked up by it. */
  publishedAt: string | null;
  lang: string;
}

/**
 * Finds the words of an article that refer to actors, and which. Names first, then what leans on them:
 * adjectives and compounds, courts and ministries, organs, titles and roles, class nouns, pronouns.
 */
export function resolve(doc: Doc, context: ResolveContext, book: ActorBook): Resolution {
  const draft = new Draft(doc, book, context.lang, context.publishedAt);
  const hits = findNames(doc, textAtoms(doc), book.names);
  draft.present = statesOf(hits, book);
  const { names: marked, inner, prefixes } = nameSpans(draft, hits);
  const names = withUnlabelled(draft, marked);
  const inName = tokensIn(names);
  const titled = titledNames(draft, inName);
  for (const { from, to } of titled) for (let i = from; i < to; i++) inName.add(i);
  const { persons, places, organizations } = sortByKind(agreeLabels(draft, [...names, ...titled]));

  addAdjectives(draft, inName);
  addOrganizations(draft, organizations);
  addPersons(draft, persons);
  addPlaces(draft, places);
  addOrganizations(
    draft,
    inner.filter(({ entries }) =>
      entries.some(({ actor, use }) => actor.kind !== 'person' && use === 'name'),
    ),
  );
  addMissedNames(draft, inName);
  addCompounds(draft, prefixes, inName);
  addArticleCompounds(draft, inName);
  addBodies(draft, inName);
  addOrgans(draft, inName);
  noteTitles(draft);
  addRoles(draft, inName);
  addNamedLater(draft);
  addPeoples(draft);
  addEpithets(draft, inName);
  addClasses(draft, inName);
  addNumbers(draft);
  addPronouns(draft, inName);
  addColleagues(draft);
  addFirstPerson(draft);
  addPossessed(draft, inName);
  return draft.resolution();
}

/** The names that the analysis marked, but for those that longer or surer ones replace, and the ones it did not mark. */
function withUnlabelled(draft: Draft, marked: readonly NameSpan[]): NameSpan[] {
  const more = unlabelledNames(draft, marked);
  const covered = tokensIn(more);
  const kept = marked.filter(({ from, to }) => {
    for (let i = from; i < to; i++) if (covered.has(i)) return false;
    return true;
  });
  return [...kept, ...more].sort((a, b) => a.from - b.from);
}

/** How often names in the text mean a state, bodies of it, or persons who held its offices; what several share counts for none. */
function statesOf(hits: readonly NameHit[], book: ActorBook): Map<string, number> {
  const found = new Map<string, number>();
  const add = (id: string): unknown => found.set(id, (found.get(id) ?? 0) + 1);
  for (const { entries } of hits) {
    if (new Set(entries.map(({ actor }) => actor.of ?? actor.id)).size > 1) continue;
    for (const { actor } of entries) {
      if (actor.kind === 'state') add(actor.id);
      if (actor.kind === 'person')
        for (const id of book.offices.servedBy(actor.id)) add(book.actors.get(id)?.of ?? id);
      if (actor.of && !actor.needs && !actor.is.includes('company')) add(actor.of);
    }
  }
  return found;
}

function tokensIn(spans: readonly NameSpan[]): Set<number> {
  const found = new Set<number>();
  for (const { from, to } of spans) for (let i = from; i < to; i++) found.add(i);
  return found;
}

function sortByKind(spans: readonly NameSpan[]): Record<'persons' | 'places' | 'organizations', NameSpan[]> {
  const found = { persons: [] as NameSpan[], places: [] as NameSpan[], organizations: [] as NameSpan[] };
  for (const span of spans) found[groupOf(span)].push(span);
  return found;
}

function groupOf({ entries, label }: NameSpan): 'persons' | 'places' | 'organizations' {
  const [entry] = entries;
  if (entry) {
    if (entry.actor.kind === 'person') return 'persons';
    return entry.use === 'seat' ? 'places' : 'organizations';
  }
  if (label === 'PER') return 'persons';
  return label === 'LOC' ? 'places' : 'organizations';
}
