import { afterEach, expect, test, vi } from 'vitest';
import { failureReason, StorageFailure } from '#storage/failure.ts';
import { askPersistence, storageHealth } from '#storage/health.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a browser that says nothing about its storage is not guessed at', async () => {
  vi.stubGlobal('navigator', {});
  expect(await storageHealth()).toEqual({ persisted: null, usage: null, quota: null });
  expect(await askPersistence()).toBeNull();
});

test('what the browser says is passed on, also when it refuses one of the questions', async () => {
  const storage = {
    persisted: async () => false,
    estimate: () => Promise.reject(new Error('no')),
    persist: async () => true,
  };
  vi.stubGlobal('navigator', { storage });
  expect(await storageHealth()).toEqual({ persisted: false, usage: null, quota: null });
  expect(await askPersistence()).toBe(true);
});

test('the reason of a failure is found under its wrappers', () => {
  const quota = new DOMException('full', 'QuotaExceededError');
  expect(failureReason(quota)).toBe('quota');
  expect(failureReason(Object.assign(new Error('AbortError'), { inner: quota }))).toBe('quota');
  expect(failureReason(Object.assign(new Error('BulkError'), { failures: [quota] }))).toBe('quota');
  expect(failureReason(new StorageFailure('blocked'))).toBe('blocked');
  expect(failureReason(new DOMException('', 'InvalidStateError'))).toBe('closed');
  expect(failureReason(new DOMException('', 'VersionError'))).toBe('newer-app');
  expect(failureReason('text')).toBe('unknown');
});
