// Package sheettest makes documents of clients for tests: as Word in French writes them,
// with a canary in every place that must not travel.
package sheettest

import (
	"archive/zip"
	"bytes"
	"maps"
	"slices"
	"strings"
)

// Canary stands wherever a client's document says what is nobody else's business.
const Canary = "CANARI"

const (
	head   = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	spaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`
	office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
)

// Parts that tests replace.
const (
	Body   = "word/document.xml"
	Styles = "word/styles.xml"
	Theme  = "word/theme/theme1.xml"
	Rels   = "word/_rels/document.xml.rels"
)

// French are the parts of a template as Word in French saves it.
func French() map[string]string {
	return map[string]string{
		"[Content_Types].xml": head + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
		"_rels/.rels":         relations(`<Relationship Id="rId1" Type="` + office + `officeDocument" Target="word/document.xml"/>`),
		Rels: relations(`<Relationship Id="rId1" Type="`+office+`styles" Target="styles.xml"/>`,
			`<Relationship Id="rId2" Type="`+office+`theme" Target="theme/theme1.xml"/>`,
			`<Relationship Id="rId7" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>`,
			`<Relationship Id="rId8" Type="`+office+`attachedTemplate" Target="file:///C:/CANARI/modele.dotx" TargetMode="External"/>`,
			`<Relationship Id="rId9" Type="`+office+`hyperlink" Target="https://canari.example/CANARI" TargetMode="External"/>`),
		Body:                    head + `<w:document ` + spaces + `><w:body><w:p><w:pPr><w:pStyle w:val="Titre1"/></w:pPr><w:r><w:t>Texte CANARI</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="TableauCANARI"/></w:tblPr><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p><w:hyperlink r:id="rId9"><w:r><w:t>CANARI</w:t></w:r></w:hyperlink></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1985" w:right="1134" w:bottom="1417" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr></w:body></w:document>`,
		Styles:                  head + `<w:styles ` + spaces + `>` + defaults + paragraphs + tables + `</w:styles>`,
		Theme:                   head + theme,
		"word/header1.xml":      head + `<w:hdr ` + spaces + `><w:p><w:r><w:t>CANARI</w:t></w:r></w:p></w:hdr>`,
		"word/media/CANARI.png": "\x89PNG CANARI", "word/vbaProject.bin": "CANARI", "word/embeddings/CANARI.bin": "CANARI",
		"docProps/app.xml":    head + `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>CANARI SARL</Company><Manager>M. CANARI</Manager></Properties>`,
		"docProps/core.xml":   head + `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Zineb CANARI</dc:creator></cp:coreProperties>`,
		"docProps/custom.xml": head + `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"><property name="CANARI"/></Properties>`,
		"customXml/item1.xml": "<CANARI/>",
	}
}

func relations(all ...string) string {
	return head + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` + strings.Join(all, "") + `</Relationships>`
}

const (
	defaults = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="fr-FR" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`

	major      = `<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi" w:cstheme="majorBidi"/>`
	paragraphs = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>` +
		`<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="8" w:space="1" w:color="C0504D"/></w:pBdr><w:spacing w:before="360" w:after="120"/><w:jc w:val="left"/></w:pPr><w:rPr>` + major + `<w:b/><w:caps/><w:color w:val="8C1D18"/><w:sz w:val="32"/></w:rPr></w:style>` +
		`<w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="240" w:after="80"/><w:jc w:val="left"/></w:pPr><w:rPr>` + major + `<w:b/><w:color w:themeColor="accent2"/><w:sz w:val="26"/></w:rPr></w:style>` +
		`<w:style w:type="paragraph" w:styleId="Titre3"><w:name w:val="heading 3"/><w:basedOn w:val="Titre2"/><w:rPr><w:b w:val="0"/><w:i/><w:sz w:val="24"/></w:rPr></w:style>` +
		`<w:style w:type="paragraph" w:styleId="Titre"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="2000" w:after="240" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/></w:pPr><w:rPr>` + major + `<w:b/><w:color w:val="FFFFFF"/><w:sz w:val="56"/></w:rPr></w:style>` +
		`<w:style w:type="paragraph" w:styleId="Lgende"><w:name w:val="caption"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="120" w:line="200" w:lineRule="exact"/></w:pPr><w:rPr><w:i/><w:color w:val="44546A"/><w:sz w:val="18"/></w:rPr></w:style>`
	line   = ` w:val="single" w:sz="4" w:space="0" w:color="C0504D"/>`
	tables = `<w:style w:type="table" w:default="1" w:styleId="TableauNormal"><w:name w:val="Normal Table"/></w:style>` +
		`<w:style w:type="table" w:customStyle="1" w:styleId="TableauCANARI"><w:name w:val="Tableau CANARI"/><w:basedOn w:val="TableauNormal"/><w:tblPr><w:tblBorders><w:top` + line + `<w:left` + line + `<w:bottom` + line + `<w:right` + line + `<w:insideH` + line + `<w:insideV` + line + `</w:tblBorders></w:tblPr>` +
		`<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="8C1D18"/></w:tcPr></w:tblStylePr><w:tblStylePr w:type="band1Horz"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="F9E9E8"/></w:tcPr></w:tblStylePr></w:style>`

	theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="CANARI"><a:themeElements><a:clrScheme name="CANARI"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="C0504D"/></a:accent1><a:accent2><a:srgbClr val="B03A2E"/></a:accent2><a:hlink><a:srgbClr val="0563C1"/></a:hlink></a:clrScheme>` +
		`<a:fontScheme name="CANARI"><a:majorFont><a:latin typeface="Georgia"/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Carlito"/><a:cs typeface=""/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`
)

// File packs parts as a file.
func File(parts map[string]string) []byte {
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		f, err := w.Create(name)
		if err != nil {
			panic(err) // a buffer takes all that is written
		}
		if _, err := f.Write([]byte(parts[name])); err != nil {
			panic(err)
		}
	}
	if err := w.Close(); err != nil {
		panic(err)
	}
	return out.Bytes()
}

// With is the template with another text of one of its parts; an empty one leaves it out.
func With(part, text string) []byte {
	all := French()
	all[part] = text
	if text == "" {
		delete(all, part)
	}
	return File(all)
}
