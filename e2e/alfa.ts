import { Device } from '@siteimprove/alfa-device';
import { Node, type Document } from '@siteimprove/alfa-dom';
import { Native } from '@siteimprove/alfa-dom/native';
import { Request, Response } from '@siteimprove/alfa-http';
import allRules from '@siteimprove/alfa-rules';
import { Conformance, Criterion } from '@siteimprove/alfa-wcag';
import { Page as Audited } from '@siteimprove/alfa-web';
import type { Page } from 'playwright/test';

const isRequired = Conformance.isAA();
/** The size of targets and the contrast of texts depend on what is drawn, which axe reads and a copy of the page tells not. */
const drawn = /-r(?:113|69)$/;
const rules = [...allRules].filter(
  ({ uri, requirements }) =>
    !drawn.test(uri) &&
    [...requirements].some((requirement) => Criterion.isCriterion(requirement) && isRequired(requirement)),
);

/** What the rules of Alfa for the levels A and AA find in the page that is open, and how many of them found nothing. */
export async function runAlfa(page: Page) {
  const device = Device.standard();
  const read = (await page.evaluate(Native.fromNode, undefined)) as Document.JSON;
  const audited = Audited.of(Request.empty(), Response.empty(), Node.from(read, device), device);
  const outcomes = await Promise.all(rules.map((rule) => rule.evaluate(audited)));
  const told = outcomes.flatMap((ofRule) => [...ofRule].map((outcome) => outcome.toJSON()));
  return {
    failures: told.filter(({ outcome }) => outcome === 'failed'),
    passes: new Set(told.filter(({ outcome }) => outcome === 'passed').map(({ rule }) => rule.uri)).size,
  };
}
