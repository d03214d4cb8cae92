export { answerIntakeForm } from './form-page.ts';
export { receiveIntakeForm } from './receive.ts';
