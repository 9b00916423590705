package demo

// Dossier is what was gathered before the retreat.
type Dossier struct {
	Documents   []Document
	Interviews  []Interview
	FocusGroups []FocusGroup
	Targets     []Target
	Populations []Population
	Partners    []Partner
	Acronyms    []Acronym
}

// Document is something that was read.
type Document struct {
	ID, FR, AR           string
	By, Year, Kept, Read string
	Pages                int
}

// Interview is one conversation; nobody in it has a name.
type Interview struct {
	ID, Category   string
	WithFR, WithAR string
	Status, Date   string
	Language       string
	Minutes        int
	ConsentBy      string // empty when nobody noted that consent was asked for
	ConsentOn      string
}

// FocusGroup is a conversation with several of the people concerned.
type FocusGroup struct {
	ID, FR, AR           string
	Size                 int
	Composition          string
	Language, Date       string
	ConsentBy, ConsentOn string
	SynthesisFR          string
	SynthesisAR          string
	Publishable          bool
}

// Target is how many hearings are aimed at in a category.
type Target struct {
	Category string
	Hearings int
}

// Population is a group of people for whom the organisation works.
type Population struct {
	ID, FR, AR, ByFR, ByAR, Figure string
}

// Partner is a body with which the organisation works.
type Partner struct {
	ID, FR, AR, Letters, Kind, RoleFR, RoleAR string
}

// Acronym is what some letters stand for.
type Acronym struct{ Letters, FR, AR string }
