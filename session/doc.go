// Package session is what a retreat is: its agenda, people, groups, ideas, polls,
// decisions and objectives, and the rules by which they change.
//
// Everything that happens is an immutable [Event]. The [Retreat] that screens and
// documents read is a pure function of the set of events: applying them in any order,
// any number of times, gives the same retreat. A [Room] is the one live owner of a
// retreat: it checks a [Command], writes its events to a [Journal], applies them and
// tells the seats.
//
// # Why
//
// Facts instead of states give undo, history with its reasons, safety against crashes
// and the merging of two rooms from one mechanism. A rule that a merge can break, such
// as two sessions at the same hour, is therefore a finding shown to people and never an
// error of apply.
//
// Ballots are not facts of the journal: an [Urn] holds them without author, time or
// order until the poll is closed, and only the totals become events.
//
// # Imports
//
// The package and those below it know no disk, terminal, network or wall clock: the
// clock and the randomness are passed in, what the room needs from outside stands in
// ports.go. It may import halqa/assets and pure libraries.
package session
