// Package timetable reads an agenda that people wrote for people: Markdown with days as
// headings, or a table.
//
// Hours may be written 09:00, 9h30, 9.30 or 2:30 PM, alone or as a range. A length may
// stand in a column of its own or hide in the words: "20 min + 10 min for questions" are
// thirty minutes. A block that stands over others, in the list or by its hours, is no
// session of its own: its parts are.
//
// # Why
//
// Nothing is guessed in silence. What can't be read, what is read one way where another
// was possible and what is left out comes back as a [Problem] with its line, so that
// somebody looks at it before twenty-five people do. Hours that go back without AM or PM,
// for instance, are not pushed to the afternoon.
//
// # Imports
//
// The package may import session/text and what is below it.
package timetable
