export { contactsRouter } from './contacts.router.ts';
