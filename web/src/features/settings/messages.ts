import { defineMessages } from '../../lib/locale/messages';

export const settingsMessages = defineMessages({
  title: 'Settings',
  council: 'The council',
  name: 'Name',
  type: 'Type',
  typeHint: 'For example, Unitary authority',
  region: 'Region, or the nation',
  employees: 'Employees',
  employeesHint: 'Decides which duties apply: 150 for employee information, 250 for the gender pay gap. Optional.',
  rag: 'When a metric is on track, at risk or off track',
  ragText: 'Counted in percent of the planned change: how far behind today’s expected value a figure may be.',
  onTrack: 'On track when behind by no more than, in percent',
  atRisk: 'At risk when behind by no more than, in percent',
  save: 'Save the settings',
  saved: 'The settings are saved.',
  enterName: 'Enter the council’s name',
  badEmployees: 'Enter a whole number, or leave it empty',
  badPercent: 'Enter a number from 0 to 100',
  badOrder: 'Enter a number that is not below the one for “on track”',
});
