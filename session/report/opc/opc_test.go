package opc_test

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"encoding/xml"
	"errors"
	"io"
	"testing"
	"time"

	"pgregory.net/rapid"

	"halqa/session/report/opc"
)

var noon = time.Date(2026, 12, 11, 12, 0, 30, 0, time.UTC)

func packageOfTwo(t *testing.T) []byte {
	t.Helper()
	p := opc.New(noon)
	p.Default("bin", "application/octet-stream")
	p.Relate("", opc.Office+"officeDocument", "word/document.xml")
	if a, b := p.Relate("word/document.xml", "x", "a.bin"), p.Relate("word/document.xml", "x", "a.bin"); a != "rId1" || b != a {
		t.Errorf("the same relation has two names, %s and %s", a, b)
	}
	if id := p.Link("word/document.xml", "y", "https://example.org/?a=1&b=2"); id != "rId2" {
		t.Errorf("second relation is %s", id)
	}
	p.Add("word/document.xml", "text/xml", []byte("<a/>"))
	p.Add("word/a.bin", "", bytes.Repeat([]byte("ab"), 5000))
	var b bytes.Buffer
	n, err := p.WriteTo(&b)
	if err != nil || n != int64(b.Len()) {
		t.Fatalf("WriteTo = %d, %v for %d bytes", n, err, b.Len())
	}
	return b.Bytes()
}

func TestPackageReadsBack(t *testing.T) {
	t.Parallel()
	data := packageOfTwo(t)
	zr, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/document.xml", "word/a.bin"}
	for i, f := range zr.File {
		if f.Name != want[i] {
			t.Errorf("entry %d is %s, want %s", i, f.Name, want[i])
		}
		if f.Flags&8 != 0 {
			t.Errorf("%s has its sizes after its data", f.Name)
		}
		if got := f.Modified.UTC(); !got.Equal(noon) {
			t.Errorf("%s is dated %s", f.Name, got)
		}
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.Copy(io.Discard, r); err != nil {
			t.Errorf("%s: %v", f.Name, err)
		}
	}
	if !bytes.Equal(data, packageOfTwo(t)) {
		t.Error("the same package has other bytes the second time")
	}
}

func TestPackageBefore1980IsDatedTheEarliestDay(t *testing.T) {
	t.Parallel()
	var b bytes.Buffer
	if _, err := opc.New(time.Time{}).WriteTo(&b); err != nil {
		t.Fatal(err)
	}
	// The date of the first local header, APPNOTE.TXT 4.3.7.
	if d := binary.LittleEndian.Uint16(b.Bytes()[12:]); d != 1<<5|1 {
		t.Errorf("date field %#x", d)
	}
}

type fullDisk struct{ left int }

var errFull = errors.New("no space left")

func (f *fullDisk) Write(b []byte) (int, error) {
	if f.left -= len(b); f.left < 0 {
		return 0, errFull
	}
	return len(b), nil
}

func TestPackageTellsThatItCouldNotBeWritten(t *testing.T) {
	t.Parallel()
	p := opc.New(noon)
	p.Add("a.xml", "", bytes.Repeat([]byte("x"), 100))
	if _, err := p.WriteTo(&fullDisk{left: 20}); !errors.Is(err, errFull) {
		t.Errorf("error is %v", err)
	}
}

func TestXMLIsWellFormedAndReadsBack(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		text := string(rapid.SliceOf(rapid.Byte()).Draw(t, "text")) + "]]>&<\"\x00\uffff"
		x := opc.NewXML()
		x.Open("a")
		x.Elem("b", text, "k", text)
		x.Tag("c", "k", text)
		x.Close()
		x.Close()
		var got struct {
			B struct {
				K    string `xml:"k,attr"`
				Text string `xml:",chardata"`
			} `xml:"b"`
		}
		if err := xml.Unmarshal(x.Bytes(), &got); err != nil {
			t.Fatalf("%v in %q", err, x.Bytes())
		}
		if got.B.K != got.B.Text {
			t.Fatalf("attribute %q and text %q of the same string", got.B.K, got.B.Text)
		}
	})
}
