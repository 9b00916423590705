package docx

import (
	"encoding/hex"
	"fmt"
	"strings"
	"sync"

	"halqa/assets/font"
	"halqa/session/report/opc"
)

// embedded is a font as a Word file carries it: its first 32 bytes are combined with a key
// that stands beside it (ISO/IEC 29500-4, 9.1.3), so that the part is no font by itself.
type embedded struct {
	element, file, key string
	packed             *opc.Packed
}

// packedFonts are the same in every document, so they are compressed once.
var packedFonts = sync.OnceValues(func() ([]embedded, error) {
	out := []embedded{
		{element: "w:embedRegular", file: "fonts/font1.odttf", key: "{7A1C5E20-8D43-4B6F-9C21-3E5F0A7B1D01}"},
		{element: "w:embedBold", file: "fonts/font2.odttf", key: "{7A1C5E20-8D43-4B6F-9C21-3E5F0A7B1D02}"},
	}
	for i, f := range []font.Face{font.Regular(), font.Bold()} {
		data, err := obfuscated(f.TTF, out[i].key)
		if err != nil {
			return nil, err
		}
		if out[i].packed, err = opc.Pack(data); err != nil {
			return nil, fmt.Errorf("compress the font %s: %w", f.Name, err)
		}
	}
	return out, nil
})

// obfuscated combines the beginning of a font with its key, the last byte first.
func obfuscated(file, key string) ([]byte, error) {
	bytes, err := hex.DecodeString(strings.NewReplacer("{", "", "}", "", "-", "").Replace(key))
	if err != nil {
		return nil, fmt.Errorf("read the key of a font: %w", err)
	}
	out := []byte(file)
	for i := range 32 {
		out[i] ^= bytes[len(bytes)-1-i%len(bytes)]
	}
	return out, nil
}

// embedFonts adds the fonts and the table that names them. Arial stands in where a program
// reads no fonts from files.
func (w *writer) embedFonts() error {
	fonts, err := packedFonts()
	if err != nil {
		return err
	}
	const table = "word/fontTable.xml"
	x := opc.NewXML()
	x.Open("w:fonts", namespaces...)
	x.Open("w:font", "w:name", font.Family)
	x.Tag("w:altName", "w:val", "Arial")
	x.Tag("w:charset", "w:val", "00")
	x.Tag("w:family", "w:val", "swiss")
	x.Tag("w:pitch", "w:val", "variable")
	for _, f := range fonts {
		w.pkg.AddPacked("word/"+f.file, f.packed)
		x.Tag(f.element, "r:id", w.pkg.Relate(table, opc.Office+"font", f.file), "w:fontKey", f.key)
	}
	x.Close()
	w.pkg.Default("odttf", "application/vnd.openxmlformats-officedocument.obfuscatedFont")
	w.pkg.Add(table, wml+"fontTable+xml", x.Bytes())
	return nil
}
