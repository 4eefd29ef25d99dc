import { defineMessages } from '../../lib/locale/messages';

export const accessibilityMessages = defineMessages(
  {
    title: 'Accessibility statement',
    scope: 'This statement is about EqualityCloud as the software serves it. The council that runs it may add to it.',
    canTitle: 'How you can use it',
    zoom: 'Zoom to 400% without losing text or having to scroll sideways, tables of figures excepted.',
    narrow: 'Use it on a phone, in either orientation.',
    keyboard: 'Do everything by keyboard alone, in the order in which things stand on the page.',
    reader: 'Have it read out: headings, landmarks, labels, messages and changes of status are marked up for screen readers.',
    contrast: 'Use your own colours or a high-contrast mode; no meaning hangs on colour alone.',
    motion: 'Nothing moves, flashes or runs out of time without a warning.',
    charts: 'Read every chart as a table of the same figures, and its message as a sentence.',
    stateTitle: 'How accessible it is',
    state: 'It aims at level AA of the Web Content Accessibility Guidelines 2.2. No independent audit has been made yet.',
    knownTitle: 'What we know falls short',
    knownUploads: 'Documents that councils attach or link to may not be accessible themselves.',
    knownWelsh:
      'The Welsh translation of the app is a draft: navigation, titles and some labels are in Welsh and the rest is in English. Each main part is marked as English and titles, buttons and field labels by their own language, but a Welsh word within English text may be marked as English.',
    knownPreview: 'The preview of public pages has headings of its own inside the page of the app.',
    publicTitle: 'Public pages of councils',
    public:
      'Pages that councils publish with EqualityCloud need no script and no sign-in, come in English and in draft Welsh, and are tested in the same way. What a council wrote itself is in the language it was written in, and marked so.',
    testedTitle: 'How it is tested',
    tested:
      'Each version is tested by machine in a browser: every page wide, at 320 pixels and at 200% zoom, by rules, by keyboard and by heading order. Machine tests find only some of the faults, so tell us about others.',
    contactTitle: 'Tell us about a problem',
    contact:
      'Tell the equality team of the council whose pages you use. If you are not happy with the answer, the Equality Advisory and Support Service can help.',
  },
  {
    title: 'Datganiad hygyrchedd',
    canTitle: 'Sut gallwch ei ddefnyddio',
    stateTitle: 'Pa mor hygyrch ydyw',
    knownTitle: 'Yr hyn sy’n brin',
    publicTitle: 'Tudalennau cyhoeddus cynghorau',
    testedTitle: 'Sut mae’n cael ei brofi',
    contactTitle: 'Rhoi gwybod am broblem',
  },
);
