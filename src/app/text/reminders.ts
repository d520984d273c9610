/** A reminder goes to a Vietnamese office: it is written in Vietnamese, whatever language the page speaks. */
export {
  placeAndDay,
  reminderForms,
  reminderText,
  type ReminderFacts,
  type ReminderForm,
} from '../../text/vi/reminders.ts'
