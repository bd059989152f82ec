/** What the coder knows of a language beyond the codebook: closed classes of words by lemma, lower case. */
export interface LanguageKnowledge {
  /** Verbs and phrases that introduce what someone says. */
  speechVerbs: ReadonlySet<string>;
  /** Nouns of saying that make `nach Angaben von X` a source phrase. */
  speechNouns: ReadonlySet<string>;
  /** Adpositions that name a source by themselves: `laut X`, `X zufolge`, `according to X`. */
  sourceAdpositions: ReadonlySet<string>;
  /** Adpositions that name a source together with a noun of saying: `nach Angaben`. */
  sourceFrames: ReadonlySet<string>;
  /** Adverbs that introduce a source inside a sentence: `so X`. */
  sourceAdverbs: ReadonlySet<string>;
  /** Adpositions joined with an article, to their base form: `im` → `in`. */
  contractions: ReadonlyMap<string, string>;
  /** Whether a verb and its particle make one lemma: `warf … vor` is vorwerfen, `ruled out` stays rule. */
  joinsParticles: boolean;
  /** Verbs of motion and change, whose perfect with `sein` is no passive, by the end of their lemma. */
  perfectWithBe: RegExp;
  /** Articles that no subject has: `dem`, `den`; and those that none has before a feminine singular: `der`. */
  obliqueArticles: ReadonlySet<string>;
  /** Articles that only a masculine subject has: `ein`, `der`. */
  nominativeArticles: ReadonlySet<string>;
  feminineObliques: ReadonlySet<string>;
  /** Markers of adverbial clauses that complete their verb: `accuse X of …`. */
  complementMarkers: ReadonlySet<string>;
  /** Whether nouns are written together, so that `Regierungskritik` is a kind of Kritik. */
  compounds: boolean;
  /** Adpositions of the agent in the passive. */
  agentAdpositions: ReadonlySet<string>;
  /** Adpositions of an act that goes along with another: `sagte in einem Telefonat mit X`. */
  occasionAdpositions: ReadonlySet<string>;
  /** Adpositions of one who is added to an argument that an additive marks: `neben X auch Y`. */
  companionAdpositions: ReadonlySet<string>;
  /** Words that mark an argument as an addition. */
  additives: ReadonlySet<string>;
  /** Words that give a role: `gilt als Kritiker`. */
  comparatives: ReadonlySet<string>;
  /** Words that negate the clause they stand in. */
  negators: ReadonlySet<string>;
  /** Verbs whose complement is denied or does not come about. */
  negatingVerbs: ReadonlySet<string>;
  /** Those of the negating verbs whose object has been said before it is refused: `lehnte die Forderung ab`. */
  refusingVerbs: ReadonlySet<string>;
  /** Verbs that undo the act that is their object: `gab seinen Widerstand auf`. */
  endingVerbs: ReadonlySet<string>;
  /** Auxiliaries of intention and future; their clause tells a plan. */
  planAuxiliaries: ReadonlySet<string>;
  /** Auxiliaries of possibility and duty; their clause tells no fact. */
  irrealAuxiliaries: ReadonlySet<string>;
  /** Auxiliaries of hearsay: `soll … getötet haben`. */
  hearsayAuxiliaries: ReadonlySet<string>;
  /** Adverbs and adjectives of hearsay: `angeblich`, `mutmaßlich`. */
  hearsayWords: ReadonlySet<string>;
  /** Adjectives and adverbs that make an act a plan: `geplant`, `künftig`. */
  planWords: ReadonlySet<string>;
  /** Verbs whose complement is a plan or a wish. */
  planVerbs: ReadonlySet<string>;
  /** Verbs whose infinitive is a plan, while their object is done: `beschließt Sanktionen`. */
  resolvingVerbs: ReadonlySet<string>;
  /** Verbs whose infinitive is an allegation: `verdächtigen, … zu haben`. */
  allegingVerbs: ReadonlySet<string>;
  /** Nouns whose infinitive is an allegation: `der Verdacht, … zu haben`. */
  allegingNouns: ReadonlySet<string>;
  /** Nouns whose complement is a plan: `die Absicht, X zu treffen`. */
  planNouns: ReadonlySet<string>;
  /** Verbs whose complement is demanded, advised or made possible. */
  irrealVerbs: ReadonlySet<string>;
  /** Nouns whose complement or genitive is not a fact: `Forderung nach Verhandlungen`. */
  irrealNouns: ReadonlySet<string>;
  /** Subjunctions of condition. */
  conditionals: ReadonlySet<string>;
  /** Words that make an act possible only. */
  possibilityWords: ReadonlySet<string>;
  /** Verbs whose object is the understood subject of the infinitive: `X auffordern, zu …`. */
  objectControl: ReadonlySet<string>;
  /** Nouns for people who speak or act for the owner in their genitive: `Vertreter der USA`. */
  representatives: ReadonlySet<string>;
  /** Nouns for people who neither speak nor act for whom they belong to, also as last part of a compound: `deutsche Manager`. */
  privatePersons: ReadonlySet<string>;
  /** Verbs by which someone makes what is their object: `legte einen Plan vor`. */
  makingVerbs: ReadonlySet<string>;
  /** Verbs that count someone among those under their preposition: `zählt zu`. */
  belongingVerbs: ReadonlySet<string>;
  /** Words for one or some of those in the genitive: `eine der Frauen`. */
  partitives: ReadonlySet<string>;
  /** Nouns that one may answer by rejecting them, also as last part of a compound. */
  answeredNouns: ReadonlySet<string>;
  /** Adpositions of a place. */
  placeAdpositions: ReadonlySet<string>;
  /** Adverbs that join a phrase with `mit` to the subject. */
  jointly: ReadonlySet<string>;
  /** Names of authorities that investigate, arrest and judge. */
  authorities: RegExp;
  /** Words that join parties of a common act: `mit`, `with`. */
  comitatives: ReadonlySet<string>;
  /** Adpositions that take in both ends of a relation: `zwischen`. */
  betweens: ReadonlySet<string>;
  /** Beginnings that make another word of a noun, so that it is no compound: `Aus|schuss` is no kind of Schuss. */
  particles: ReadonlySet<string>;
  /** Weekday → 1 (Monday) … 7. */
  weekdays: ReadonlyMap<string, number>;
  /** Month → 1 … 12. */
  months: ReadonlyMap<string, number>;
  /** Day words and their distance from the publication date. */
  days: ReadonlyMap<string, number>;
  /** Units of time: word → day, week, month, year. */
  units: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year'>;
  /** Adjectives that move a unit: `vergangen` −1, `kommend` +1, `dieser` 0. */
  shifts: ReadonlyMap<string, number>;
}
