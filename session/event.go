package session

// Kind is what an event does.
type Kind uint8

// The kinds of events. Their numbers are part of the file format.
const (
	Add   Kind = 1 + iota // An item of type Field begins to exist under the short id Value.
	Set                   // Field of the item has Value from now on.
	Del                   // The item is withdrawn.
	Undo                  // The act named by Entity counts as never done.
	Redo                  // The act named by Entity counts again.
	Purge                 // What was written before in Field, as type.field, is blanked for good.
)

// String is the name of the kind as the history prints it.
func (k Kind) String() string {
	names := [...]string{"?", "add", "set", "del", "undo", "redo", "purge"}
	if int(k) >= len(names) {
		return "?"
	}
	return names[k]
}

// Event is one fact. Events are never changed once written.
type Event struct {
	ID     ID     `cbor:"1,keyasint"`
	Act    ID     `cbor:"2,keyasint"`           // the first event of the action: what one undo takes back
	Seat   string `cbor:"3,keyasint,omitempty"` // a role, never a person
	Kind   Kind   `cbor:"4,keyasint"`
	Entity ID     `cbor:"5,keyasint"`
	Field  string `cbor:"6,keyasint,omitempty"`
	Value  string `cbor:"7,keyasint,omitempty"`
	Base   []ID   `cbor:"8,keyasint,omitempty"` // the values of Field that the author saw
	Verb   Verb   `cbor:"9,keyasint,omitempty"` // on the first event of an act: what was done
	Why    string `cbor:"10,keyasint,omitempty"`
}

// Verb names what an act did, as in "idea.add"; the interface translates it.
type Verb string

// The verbs.
const (
	VerbLay       Verb = "retreat.lay"
	VerbLogo      Verb = "logo.add"
	VerbEdit      Verb = "item.edit"
	VerbWithdraw  Verb = "item.withdraw"
	VerbPlan      Verb = "agenda.change"
	VerbClock     Verb = "agenda.clock"
	VerbAttend    Verb = "roster.attend"
	VerbEnrol     Verb = "roster.add"
	VerbAccess    Verb = "access.count"
	VerbGroup     Verb = "group.compose"
	VerbCapture   Verb = "idea.add"
	VerbSort      Verb = "idea.sort"
	VerbMerge     Verb = "idea.merge"
	VerbPoll      Verb = "poll.prepare"
	VerbOpen      Verb = "poll.open"
	VerbClose     Verb = "poll.close"
	VerbAnnul     Verb = "poll.annul"
	VerbSign      Verb = "poll.sign"
	VerbRetain    Verb = "poll.retain"
	VerbDecide    Verb = "decision.draft"
	VerbAdopt     Verb = "decision.adopt"
	VerbObjective Verb = "objective.add"
	VerbMeasure   Verb = "measure.add"
	VerbPlanning  Verb = "plan.add"
	VerbDossier   Verb = "dossier.add"
	VerbPrepare   Verb = "prepare.add"
	VerbWaive     Verb = "objective.waive"
	VerbValidate  Verb = "objective.validate"
	VerbSplit     Verb = "objective.split"
	VerbDemote    Verb = "objective.demote"
	VerbRevise    Verb = "decision.revise"
	VerbPublish   Verb = "plan.publish"
	VerbCite      Verb = "plan.cite"
	VerbComment   Verb = "comment.add"
	VerbDispose   Verb = "comment.dispose"
	VerbProtocol  Verb = "plan.protocol"
	VerbSeal      Verb = "plan.validate"
	VerbImport    Verb = "import"
	VerbSupport   Verb = "support.add"
	VerbInquiry   Verb = "inquiry.add"
	VerbCounted   Verb = "inquiry.close"
	VerbObserve   Verb = "follow.note"
	VerbUndo      Verb = "undo"
	VerbRedo      Verb = "redo"
	VerbSettle    Verb = "conflict.settle"
	VerbRestore   Verb = "item.restore"
	VerbErase     Verb = "retreat.purge"
	VerbRedact    Verb = "words.redact"
)

// Verbs lists every verb that an act can carry, for the tables of names.
func Verbs() []Verb {
	return []Verb{
		VerbSupport, VerbInquiry, VerbCounted, VerbObserve,
		VerbLay, VerbLogo, VerbEdit, VerbWithdraw, VerbPlan, VerbClock, VerbAttend, VerbEnrol, VerbAccess, VerbGroup,
		VerbCapture, VerbSort, VerbMerge, VerbPoll, VerbOpen, VerbClose, VerbAnnul, VerbSign, VerbRetain, VerbDecide,
		VerbAdopt, VerbObjective, VerbMeasure, VerbPlanning, VerbDossier, VerbPrepare, VerbWaive, VerbValidate, VerbSplit,
		VerbDemote, VerbRevise, VerbPublish, VerbCite, VerbImport, VerbUndo, VerbRedo, VerbSettle,
		VerbRestore, VerbErase, VerbComment, VerbDispose, VerbProtocol, VerbSeal, VerbRedact,
	}
}

// final reports whether an act can't be undone: the ballots of a closed poll are gone,
// what was purged too, and a record of validation is signed on paper.
func (v Verb) final() bool {
	return v == VerbClose || v == VerbAnnul || v == VerbCounted || v == VerbErase || v == VerbSeal
}
