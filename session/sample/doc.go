// Package sample plays the invented retreat of halqa/assets/demo through a room, act by
// act and at the hours at which they would have happened, and gives the events.
//
// # Why
//
// The sample obeys the rules of a real retreat because it goes through the same
// commands: ballots are cast and counted, a decision is adopted only with a reason and
// a link. Every run gives the same bytes, so that documents and screens made from it can
// be compared from one version to the next.
//
// # Imports
//
// The package may import halqa/session and halqa/assets.
package sample
