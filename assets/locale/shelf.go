package locale

// Shelf are the words of a list of items beside the sheet of one of them. They stand in
// the words of each screen, because French and Arabic agree with the gender of the item.
type Shelf struct {
	Empty          string // there is no item yet, and how to make one
	New, OpenSheet string
	Alone          string // ⏎ in salle
	All            string // ⏎ again: back to the list
	NextOne        string // PgUp, PgDn
	Candidates     string // heading of the list of links
	NoText         string
	Withdraw       string
}
