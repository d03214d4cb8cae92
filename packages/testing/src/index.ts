export * from './examples.ts';
export * from './eyes.ts';
export { FAKE_API, FakeService } from './fake-service.ts';
