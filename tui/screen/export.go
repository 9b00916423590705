package screen

import "context"

// Order is what the report screen asks for.
type Order struct {
	Document string // as on the command line: rapport, releve, groupes, presence
	Day      int    // of a relevé, 1 to 3; of the sheets to sign, 0 for all
	Profile  string // how far it travels: diffusion (also when empty), interne or archive
	Langs    []string
	Formats  []string // docx, md
	Reason   string   // why what the check found may leave, see report.Sentence
	Key      string   // the passphrase of an archive
	Styles   string   // path of a document whose look Word documents take; empty for ours

	// Progress hears how many of the files are made, Remark a sentence about what was
	// written, both on another goroutine; they may be nil.
	Progress func(made, all int)
	Remark   func(string)
}

// Exporter writes the documents of an order, all or none, and returns their paths.
type Exporter func(context.Context, Order) (paths []string, err error)
