// Package locale holds every word of the interface in French, Arabic and English.
//
// The strings of one place of the interface stand together in one file, one struct with
// one literal per language, so that the compiler sees a missing field of a struct that
// is written out and a test sees an empty one. It imports nothing of halqa.
//
// # Why
//
// Go literals cost 0.7 ms at start where fewer words cost 5 ms to parse, and a misspelt key
// does not compile. No native reader of Arabic has reviewed the Arabic yet.
package locale

// Lang is a language of the interface.
type Lang string

// The languages. French is the default.
const (
	French  Lang = "fr"
	Arabic  Lang = "ar"
	English Lang = "en"
)

// Langs lists the languages in the order in which one key walks through them.
func Langs() []Lang { return []Lang{French, Arabic, English} }

// Next is the language after l.
func (l Lang) Next() Lang {
	switch l {
	case French:
		return Arabic
	case Arabic:
		return English
	default:
		return French
	}
}

// Parse reads a language from a tag or a locale name such as fr_MA.UTF-8; ok is false
// for a language that halqa does not speak.
func Parse(tag string) (l Lang, ok bool) {
	if len(tag) < 2 {
		return French, false
	}
	switch l = Lang(tag[:2]); l {
	case French, Arabic, English:
		return l, len(tag) == 2 || tag[2] == '_' || tag[2] == '-' || tag[2] == '.'
	}
	return French, false
}

// Strings are the words of one language.
type Strings struct {
	Lang       Lang
	RTL        bool
	Frame      Frame
	Errors     Errors
	Verbs      map[string]string // what an act did, by session.Verb
	Kinds      map[string]string // of captured items, by session.IdeaKind
	KindsOf    map[string]string // the same in the plural
	Fields     map[string]string // labels, by "type.field"
	Intros     map[string]string // what to do on a screen, by its digit, in at most six lines
	Topics     map[string]string // what to do in a part of a screen or on a page, likewise
	Words      Words
	Agenda     Agenda
	Groups     Groups
	Roster     Roster
	Lists      Lists
	Ideas      Ideas
	Vote       Vote
	Verdict    Verdict
	Paper      Paper
	Objectives Objectives
	Decisions  Decisions
	Folder     Folder
	Plan       Plan
	Prepare    Prepare
	Kit        Kit
	Roadmap    Roadmap
	Note       Note
	After      After
	Dossier    Dossier
	Report     Report
	Command    Command
	Document   Document
	Terminal   Terminal
	Welcome    Welcome
	Care       Care
	Logo       Logo
	Styles     Styles
	Issue      Issue
	Salle      Salle
	Secret     Secret
	Share      Share
	Feedback   Feedback
	Setup      Setup

	Deliverables Deliverables
	Gate         Gate
}

// Of returns the words of a language. They must not be changed.
func Of(l Lang) *Strings {
	switch l {
	case Arabic:
		return &arabic
	case English:
		return &english
	default:
		return &french
	}
}

var (
	french = Strings{
		Lang: French, Frame: frameFR, Errors: errorsFR, Verbs: verbsFR, Kinds: kindsFR,
		KindsOf: kindsOfFR, Fields: joined(fieldsFR, planFieldsFR, dossierFieldsFR, prepareFieldsFR, feedbackFieldsFR, afterFieldsFR), Intros: introsFR, Topics: topicsFR, Words: wordsFR, Agenda: agendaFR,
		Groups: groupsFR, Roster: rosterFR, Lists: listsFR, Ideas: ideasFR, Vote: voteFR, Objectives: objectivesFR,
		Decisions: decisionsFR, Folder: folderFR, Plan: planFR, Prepare: prepareFR, Kit: kitFR, Roadmap: roadmapFR, Note: noteFR, After: afterFR, Report: reportFR, Command: commandFR, Document: documentFR,
		Terminal: terminalFR,
		Verdict:  verdictFR,
		Paper:    paperFR,
		Welcome:  welcomeFR,
		Care:     careFR,
		Logo:     logoFR,
		Styles:   stylesFR,
		Issue:    issueFR,
		Dossier:  dossierFR,
		Salle:    salleFR,
		Secret:   secretFR,
		Share:    shareFR,
		Feedback: feedbackFR,
		Setup:    setupFR,

		Deliverables: deliverablesFR, Gate: gateFR,
	}
	arabic = Strings{
		Lang: Arabic, RTL: true, Frame: frameAR, Errors: errorsAR, Verbs: verbsAR, Kinds: kindsAR,
		KindsOf: kindsOfAR, Fields: joined(fieldsAR, planFieldsAR, dossierFieldsAR, prepareFieldsAR, feedbackFieldsAR, afterFieldsAR), Intros: introsAR, Topics: topicsAR, Words: wordsAR, Agenda: agendaAR,
		Groups: groupsAR, Roster: rosterAR, Lists: listsAR, Ideas: ideasAR, Vote: voteAR, Objectives: objectivesAR,
		Decisions: decisionsAR, Folder: folderAR, Plan: planAR, Prepare: prepareAR, Kit: kitAR, Roadmap: roadmapAR, Note: noteAR, After: afterAR, Report: reportAR, Command: commandAR, Document: documentAR,
		Terminal: terminalAR,
		Verdict:  verdictAR,
		Paper:    paperAR,
		Welcome:  welcomeAR,
		Care:     careAR,
		Logo:     logoAR,
		Styles:   stylesAR,
		Issue:    issueAR,
		Dossier:  dossierAR,
		Salle:    salleAR,
		Secret:   secretAR,
		Share:    shareAR,
		Feedback: feedbackAR,
		Setup:    setupAR,

		Deliverables: deliverablesAR, Gate: gateAR,
	}
	english = Strings{
		Lang: English, Frame: frameEN, Errors: errorsEN, Verbs: verbsEN, Kinds: kindsEN,
		KindsOf: kindsOfEN, Fields: joined(fieldsEN, planFieldsEN, dossierFieldsEN, prepareFieldsEN, feedbackFieldsEN, afterFieldsEN), Intros: introsEN, Topics: topicsEN, Words: wordsEN, Agenda: agendaEN,
		Groups: groupsEN, Roster: rosterEN, Lists: listsEN, Ideas: ideasEN, Vote: voteEN, Objectives: objectivesEN,
		Decisions: decisionsEN, Folder: folderEN, Plan: planEN, Prepare: prepareEN, Kit: kitEN, Roadmap: roadmapEN, Note: noteEN, After: afterEN, Report: reportEN, Command: commandEN, Document: documentEN,
		Terminal: terminalEN,
		Verdict:  verdictEN,
		Paper:    paperEN,
		Welcome:  welcomeEN,
		Care:     careEN,
		Logo:     logoEN,
		Styles:   stylesEN,
		Issue:    issueEN,
		Dossier:  dossierEN,
		Salle:    salleEN,
		Secret:   secretEN,
		Share:    shareEN,
		Feedback: feedbackEN,
		Setup:    setupEN,

		Deliverables: deliverablesEN, Gate: gateEN,
	}
)

// Plural is one wording per plural category; %d stands where the number goes. French and
// English use One and Other; Arabic all six.
type Plural struct{ Zero, One, Two, Few, Many, Other string }
