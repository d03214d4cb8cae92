import type { AcuteWords } from '../acute-help.ts';

export const en: AcuteWords = {
  kinds: {
    violence: [
      'Are you not safe?',
      'You are not alone, and it is not your fault. You can talk about it, without giving your name.',
      '1712, 101, 112',
    ],
    child: [
      'Is a child not safe?',
      'It is good that you talk about it. Are you a child? Then it is not your fault: somebody will listen to you.',
      '102, 1712, 112',
    ],
    suicide: [
      'Is it too much to bear?',
      'You do not have to be alone with it. Talk to somebody, also when you worry about someone else.',
      '1813, 106, 112',
    ],
    homeless: [
      'Do you have no place to sleep?',
      'Call us, or call CAW. We will look for a place together with you.',
      '0800 13 500, 112',
    ],
    emergency: ['Is someone’s life in danger?', 'Call now. Somebody will help you on the telephone.', '112'],
  },
  contacts: {
    '101': [
      'Police',
      'If it is happening now. Day and night. You can also ask for the police’s victim support.',
    ],
    '102': ['Awel', 'For children and young people. Free, no name needed.'],
    '106': ['Tele-Onthaal', 'To talk about anything that is hard. Free, day and night.'],
    '112': ['Ambulance, fire brigade and police', 'If someone is hurt or in great danger. Day and night.'],
    '1712': ['Helpline on violence and abuse', 'Free, no name needed, on working days.'],
    '1813': ['Suicide line', 'Free, no name needed, day and night.'],
    '0800 13 500': ['CAW', 'Help with homelessness and other problems. Free, on working days.'],
  },
  leave: 'Leave this site quickly',
  leaveHint: 'Or press Escape three times.',
};
