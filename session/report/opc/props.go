package opc

import (
	"time"

	"halqa/session/report/doc"
)

// Core is docProps/core.xml: who made what, and when.
func Core(m doc.Meta) []byte {
	x := NewXML()
	x.Open("cp:coreProperties",
		"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
		"xmlns:dc", "http://purl.org/dc/elements/1.1/",
		"xmlns:dcterms", "http://purl.org/dc/terms/",
		"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
	x.Elem("dc:title", m.Title)
	x.Elem("dc:subject", m.Subject)
	x.Elem("dc:creator", m.Author)
	if !m.At.IsZero() {
		at := m.At.UTC().Format(time.RFC3339)
		x.Elem("dcterms:created", at, "xsi:type", "dcterms:W3CDTF")
		x.Elem("dcterms:modified", at, "xsi:type", "dcterms:W3CDTF")
	}
	x.Elem("dc:language", Proofing(m.Lang))
	x.Elem("cp:lastModifiedBy", m.Author)
	x.Elem("cp:version", m.Version)
	return x.Bytes()
}

// App is docProps/app.xml: which program wrote the file, for whom.
func App(m doc.Meta) []byte {
	x := NewXML()
	x.Open("Properties", "xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
	x.Elem("Application", "halqa")
	x.Elem("Company", m.Org)
	return x.Bytes()
}

// Proofing is the language whose dictionary Office uses for one.
func Proofing(lang string) string {
	switch lang = doc.LangTag(lang); lang {
	case "", "fr", "fr-MA":
		// Office has no dictionary for fr-MA.
		return "fr-FR"
	case "ar":
		return "ar-MA"
	case "en":
		return "en-GB"
	}
	return lang
}
