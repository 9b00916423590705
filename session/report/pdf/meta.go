package pdf

import (
	"encoding/binary"
	"fmt"
	"math"
	"strings"
	"time"

	"halqa/session/report/doc"
)

// The identifier of PDF/A says level B: the look is exact and every letter has its text.
// The files are tagged besides, which level A asks for, but no free program checks that.
const xmpForm = `<?xpacket begin="` + "\ufeff" + `" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%[1]s</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>%[2]s</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">%[3]s</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>%[4]s</rdf:li></rdf:Bag></dc:language></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreatorTool>halqa</xmp:CreatorTool><xmp:CreateDate>%[5]s</xmp:CreateDate><xmp:ModifyDate>%[5]s</xmp:ModifyDate></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>halqa</pdf:Producer></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>
</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`

// metadata writes the properties of the document, in both of the forms that PDF/A asks to
// agree, and returns the objects of the XMP packet and of the dictionary.
func metadata(out *file, m doc.Meta) (xmp, info int) {
	at := m.At.UTC()
	if at.Year() < 1980 {
		at = time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)
	}
	lang := doc.LangTag(m.Lang)
	if lang == "" {
		lang = "fr"
	}
	title, author, subject := oneLine(m.Title, 400), oneLine(m.Author, 200), oneLine(m.Subject, 400)
	packet := fmt.Sprintf(xmpForm, inXML(title), inXML(author), inXML(subject), lang, at.Format("2006-01-02T15:04:05+00:00"))
	xmp = out.stream("/Type/Metadata/Subtype/XML", []byte(packet), false)
	date := "D:" + at.Format("20060102150405") + "+00'00'"
	info = out.add("<</Title%s/Author%s/Subject%s/Creator(halqa)/Producer(halqa)/CreationDate(%s)/ModDate(%s)>>",
		textString(title), textString(author), textString(subject), date, date)
	return xmp, info
}

func inXML(s string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;").Replace(s)
}

// profile is a small display profile with the primaries and the curve of sRGB (IEC
// 61966-2-1) in the form of ICC.1:2001-04, whose second version PDF/A-1 knows.
func profile() []byte {
	name := "sRGB"
	desc := append([]byte("desc\x00\x00\x00\x00"), 0, 0, 0, byte(len(name)+1))
	desc = append(append(desc, name+"\x00"...), make([]byte, 78)...)
	tags := []struct {
		sign string
		data []byte
	}{
		{"desc", desc},
		{"cprt", []byte("text\x00\x00\x00\x00CC0\x00")},
		{"wtpt", xyz(0.9505, 1, 1.0891)},
		{"rXYZ", xyz(0.43607, 0.22249, 0.01392)},
		{"gXYZ", xyz(0.38515, 0.71687, 0.09708)},
		{"bXYZ", xyz(0.14307, 0.06061, 0.7141)},
		{"rTRC", curve()},
		{"gTRC", nil}, // the same curve as above
		{"bTRC", nil},
	}
	head := make([]byte, 128)
	binary.BigEndian.PutUint32(head[8:], 0x02100000) // version 2.1
	copy(head[12:], "mntrRGB XYZ ")
	put16(head, 24, 2024, 1, 1)
	copy(head[36:], "acsp")
	copy(head[68:], xyz(0.9642, 1, 0.8249)[8:])
	table := binary.BigEndian.AppendUint32(nil, uint32(len(tags)))
	var body []byte
	at, size := 0, 0
	for _, t := range tags {
		if t.data != nil {
			at, size = 128+4+12*len(tags)+len(body), len(t.data)
			body = padded(append(body, t.data...))
		}
		table = append(table, t.sign...)
		table = binary.BigEndian.AppendUint32(table, uint32(at))
		table = binary.BigEndian.AppendUint32(table, uint32(size))
	}
	out := append(append(head, table...), body...)
	binary.BigEndian.PutUint32(out, uint32(len(out)))
	return out
}

func xyz(values ...float64) []byte {
	b := []byte("XYZ \x00\x00\x00\x00")
	for _, v := range values {
		b = binary.BigEndian.AppendUint32(b, uint32(int32(math.Round(v*65536))))
	}
	return b
}

func curve() []byte {
	const n = 256
	b := binary.BigEndian.AppendUint32([]byte("curv\x00\x00\x00\x00"), n)
	for i := range n {
		v := float64(i) / (n - 1)
		if v <= 0.04045 {
			v /= 12.92
		} else {
			v = math.Pow((v+0.055)/1.055, 2.4)
		}
		b = binary.BigEndian.AppendUint16(b, uint16(math.Round(v*65535)))
	}
	return b
}
