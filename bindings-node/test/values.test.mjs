// What results are made of.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import * as jobferry from '../dist/index.mjs';

const { compareLevels, compareMidlyrRiskBands, compareAudioOutcomes } = jobferry;

test('words on a scale sort by it, those off the scale and unknown ones behind', () => {
  const levels = ['unheard of', 'inconclusive', 'elevated', 'none', 'moderate', 'beyond', 'low', 'consider'];
  const sorted = ['none', 'low', 'consider', 'moderate', 'elevated', 'inconclusive', 'beyond', 'unheard of'];
  assert.deepEqual(levels.toSorted(compareLevels), sorted);
  assert.deepEqual(['high', 'limited', 'critical'].sort(compareMidlyrRiskBands), ['limited', 'high', 'critical']);
  assert.deepEqual(['unknown', 'reject', 'ok', 'warn'].sort(compareAudioOutcomes), ['ok', 'warn', 'unknown', 'reject']);
  assert.equal(compareLevels('low', 'low'), 0);
});

test('every scale of the models has its comparison', async () => {
  const types = await readFile(new URL('../dist/models.d.ts', import.meta.url), 'utf8');
  const declared = [...types.matchAll(/^export declare const (compare\w+)/gm)].map(([, name]) => name);
  assert.ok(declared.length > 0);
  assert.deepEqual(declared.filter((name) => typeof jobferry[name] !== 'function'), []);
});
