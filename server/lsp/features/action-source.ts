import type { Client } from '../client.js';
import type { PositionCodec } from '../convert.js';
import type { Reviewed } from '../reviews.js';

/** What actions are made from: the current text, the client, the way it counts. */
export interface ActionSource extends Reviewed {
  readonly client: Client;
  readonly codec: PositionCodec;
}
