/**
 * The closed lists of the content, as ./vocabulary.json gives them: identifier → French label. Schemas, filters and badges
 * read them here, so a new kind or theme is one line there.
 */
import vocabulary from './vocabulary.json' with { type: 'json' };

export const {
  postKinds,
  projectStatuses,
  themes,
  workshopKinds,
  /** How an event stands. Whether it is past follows from its dates. */
  workshopStates,
  /** What proves that an event took place. */
  evidences,
  administrationKinds,
  projectLinkKinds,
  workshopLinkKinds,
  /** What one does with what an event left. */
  resourceActions,
  /** What one learns in a training. */
  trainingTopics,
} = vocabulary;

export type ProjectStatus = keyof typeof projectStatuses;
export type Theme = keyof typeof themes;
export type WorkshopState = keyof typeof workshopStates;
