import type { Assurance, IsoDate, IsoDuration, Regime, Workflow } from '../../definition/format.ts';
import type { RegistryEntry } from '../../definition/read/registry.ts';

/** Everything a draft of a service is made of: what the registry knows, and what its author answered. */
export interface Choices {
  row: RegistryEntry;
  town: string;
  shape: string;
  audience: Workflow['audience'];
  /** Ids of groups in service-catalog/proposals.yaml. */
  groups: string[];
  documents: DocumentChoice[];
  /** Id of a tariff; absent: free of charge. */
  tariff?: string;
  /** Present where the process gives places. */
  offer?: OfferChoice;
  unit: string;
  queue: string;
  law: string[];
  regime: Regime;
  remedy: Workflow['remedy'];
  assurance: Assurance;
  /** How long a case is kept after its end, whatever its outcome. */
  retention: IsoDuration;
  summary: string;
  /** The day it is written: the day its scenarios play. */
  today: IsoDate;
}
export interface DocumentChoice {
  title: string;
  required: boolean;
}
export interface OfferChoice {
  title: string;
  from: IsoDate;
  places: number;
  lastDay: IsoDate;
}
