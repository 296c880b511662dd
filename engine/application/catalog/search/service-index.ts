import MiniSearch from 'minisearch';
import type { ServiceCard } from '../service-card.ts';
import { endsOf, isDeed, knownEdges, splitCompound, stemOf, wordsOf } from './german-words.ts';

/** What is searched of a service. */
export type SearchedService = Pick<ServiceCard, 'service' | 'name' | 'summary' | 'situation' | 'topic' | 'synonyms'> & {
  /** Everyday words for what the service is about. */
  everyday?: string[];
};
export interface SearchHit {
  service: string;
  /** True where only a part of what was asked for fits. */
  near: boolean;
}

const weights: Record<string, number> = { name: 8, synonyms: 7, everyday: 6, parts: 3, situation: 2, summary: 1.5 };
/** What a service is called, not what is told about it. */
const named = ['name', 'synonyms', 'everyday', 'parts'];
/** What is asked for by one word of the query, and what another spelling or a part of it counts. */
const worth = { stem: 1, part: 0.6, beginning: 0.7, longer: 0.2, mistyped: 0.45, edge: 0.35, deed: 0.5, preferred: 1.2 };

/**
 * Index over the services of a town: inflection and umlauts, compounds and their parts, beginnings of words, and typing errors. Words that name
 * the matter must all be found; words for what shall be done with it ("anmelden") put the results in order.
 */
export class ServiceIndex {
  readonly #search: MiniSearch<Record<string, string>>;
  readonly #names: Map<string, string>;
  readonly #stems: ReadonlySet<string>;
  readonly #preferred: ReadonlySet<string>;

  /** @param preferred services that lead where others fit as well: those the town names as most used */
  constructor(services: readonly SearchedService[], preferred: readonly string[] = []) {
    this.#preferred = new Set(preferred);
    this.#names = new Map(services.map(({ service, name }) => [service, name]));
    this.#stems = new Set(services.flatMap((service) => textsOf(service).flatMap((text) => wordsOf(text).map(stemOf))));
    this.#search = new MiniSearch({
      idField: 'service',
      fields: Object.keys(weights),
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
    });
    this.#search.addAll(services.map((service) => this.#documentOf(service)));
  }

  /** Best first. Only what fits every word for a matter, or, marked `near`, what fits most of them. */
  find(query: string): SearchHit[] {
    const words = [...new Set(wordsOf(query))];
    if (words.length === 0) return [];
    const stems = words.map(stemOf);
    const matters = stems.filter((stem) => !isDeed(stem));
    const wanted = matters.length > 0 ? matters : stems;
    const found = new Map<string, { score: number; fits: number }>();
    let guessed = false;
    for (const [index, word] of words.entries()) {
      const counts = wanted.includes(stems[index]!) ? 1 : 0;
      const sure = this.#scoresOf(word, index === words.length - 1);
      const scores = sure.size > 0 ? sure : this.#scoresOfEdges(word);
      if (counts && sure.size === 0) guessed = true;
      for (const [service, score] of scores) {
        const hit = found.get(service) ?? { score: 0, fits: 0 };
        const more = score * (counts || worth.deed) * (this.#preferred.has(service) ? worth.preferred : 1);
        found.set(service, { score: hit.score + more, fits: hit.fits + counts });
      }
    }
    const most = Math.max(0, ...[...found.values()].map(({ fits }) => fits));
    if (most === 0) return [];
    return [...found]
      .filter(([, { fits }]) => fits === most)
      .sort(([a, one], [b, two]) => two.score - one.score || this.#names.get(a)!.localeCompare(this.#names.get(b)!, 'de'))
      .map(([service]) => ({ service, near: guessed || most < new Set(wanted).size }));
  }

  /** Service → how well it fits one word of a query; the last word may still be being typed. */
  #scoresOf(word: string, isLast: boolean): Map<string, number> {
    const stem = stemOf(word);
    const best = new Map<string, number>();
    const take = (hits: Iterable<readonly [string, number]>, factor: number): void => {
      for (const [service, score] of hits) best.set(service, Math.max(best.get(service) ?? 0, score * factor));
    };
    take(this.#hits(stem), worth.stem);
    const isKnown = best.size > 0;
    const parts = this.#stems.has(stem) ? undefined : splitCompound(word, this.#stems);
    if (parts) take(this.#hitsOfAll(parts), worth.part);
    if (isLast ? word.length > 1 : word.length > 3)
      take(this.#hits(stem.length < word.length - 2 ? word : stem, { prefix: true }), isKnown ? worth.longer : worth.beginning);
    // A word that is known as it stands is no typing error of another.
    if (best.size === 0 && word.length > 3) take(this.#hits(stem, { fuzzy: stem.length > 7 ? 2 : 1 }), worth.mistyped);
    return best;
  }

  /** Of a word that nothing fits as a whole: what its beginning or its end fits, a guess. */
  #scoresOfEdges(word: string): Map<string, number> {
    const best = new Map<string, number>();
    if (word.length < 7) return best;
    for (const edge of knownEdges(word, this.#stems))
      for (const [service, score] of this.#hitsOfEdge(edge)) best.set(service, Math.max(best.get(service) ?? 0, score * worth.edge));
    return best;
  }

  #hits(term: string, how: { prefix?: boolean; fuzzy?: number; fields?: string[] } = {}): (readonly [string, number])[] {
    return this.#search.search(term, { boost: weights, ...how }).map(({ id, score }) => [id as string, score] as const);
  }

  #hitsOfAll(terms: string[]): (readonly [string, number])[] {
    return this.#search
      .search({ combineWith: 'AND', queries: terms }, { boost: weights })
      .map(({ id, score }) => [id as string, score / terms.length] as const);
  }

  /** What is left over of a word may be mistyped; where it is, it puts the results in order. */
  #hitsOfEdge({ part, rest }: { part: string; rest: string }): (readonly [string, number])[] {
    const others = new Map(rest.length > 3 ? this.#hits(stemOf(rest), { fuzzy: 1 }) : []);
    return this.#hits(part, { fields: named }).map(([service, score]) => [service, score + (others.get(service) ?? 0)] as const);
  }

  #documentOf(service: SearchedService): Record<string, string> {
    const { name, synonyms, everyday = [], situation, topic, summary } = service;
    const stems = (text: string): string => wordsOf(text).map(stemOf).join(' ');
    const parts = wordsOf([name, ...synonyms, ...everyday].join(' ')).flatMap((word) => splitCompound(word, this.#stems) ?? endsOf(word));
    return {
      service: service.service,
      name: stems(name),
      synonyms: stems(synonyms.join(' ')),
      everyday: stems(everyday.join(' ')),
      parts: [...new Set(parts)].join(' '),
      situation: stems(`${situation} ${topic}`),
      summary: stems(summary),
    };
  }
}

const textsOf = ({ name, synonyms, everyday = [], situation, topic, summary }: SearchedService): string[] => [
  name,
  ...synonyms,
  ...everyday,
  situation,
  topic,
  summary,
];
