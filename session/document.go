package session

import "halqa/session/privacy"

// DocumentStatus is how far the reading of a document has come.
type DocumentStatus string

// The states of a document.
const (
	DocumentWanted DocumentStatus = "wanted" // known, not obtained yet
	DocumentToRead DocumentStatus = "to-read"
	DocumentRead   DocumentStatus = "read"
)

// Document is something that was read before the retreat: a report, a register, a budget.
// Findings cite it by its number.
type Document struct {
	Item
	TitleFR, TitleAR string
	IssuedBy         string // as printed on it; may be a person
	Year             string // or version
	Kept             string // where it can be found again
	Language         string
	Pages            int
	Status           DocumentStatus
	Read             Date
}

var documentType = &Type{
	Name: "document", Prefix: "DOC-", Digits: 2,
	empty: func() Entity { return &Document{Status: DocumentToRead} },
	roll:  func(r *Retreat) roll { return &r.documents },
	Fields: []Field{
		line("title_fr", privacy.Internal, func(d *Document) *string { return &d.TitleFR }),
		line("title_ar", privacy.Internal, func(d *Document) *string { return &d.TitleAR }),
		line("issued_by", privacy.Confidential, func(d *Document) *string { return &d.IssuedBy }),
		line("year", privacy.Internal, func(d *Document) *string { return &d.Year }),
		line("where", privacy.Confidential, func(d *Document) *string { return &d.Kept }),
		line("lang", privacy.Internal, func(d *Document) *string { return &d.Language }),
		whole("pages", privacy.Internal, func(d *Document) *int { return &d.Pages }),
		choice("status", privacy.Internal, []DocumentStatus{DocumentWanted, DocumentToRead, DocumentRead}, func(d *Document) *DocumentStatus { return &d.Status }),
		day("read", privacy.Internal, func(d *Document) *Date { return &d.Read }),
	},
}

// Documents lists what was read or is to be read, oldest entry first.
func (r *Retreat) Documents() []*Document { return r.documents.live }
