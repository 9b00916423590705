package stylesheet

import (
	"encoding/xml"
	"errors"
)

// body is what counts of the text of a document.
type body struct {
	section *node          // of the last section, which holds for what is added
	tables  map[string]int // how often each style of tables is used
}

// body reads through the text of a document, and keeps none of it.
func (p pkg) body(name string) (_ body, err error) {
	out := body{tables: map[string]int{}}
	r, err := p.open(name, mostBody)
	if errors.Is(err, errMissing) {
		return out, ErrKind
	}
	if err != nil {
		return out, err
	}
	defer func() { err = errors.Join(err, r.Close()) }()
	b := &builder{dec: xml.NewDecoder(r)}
	for depth := 0; ; {
		t, err := b.token()
		if err != nil {
			return out, err
		}
		switch v := t.(type) {
		case nil:
			if depth != 0 {
				return out, ErrDamaged
			}
			return out, nil
		case xml.EndElement:
			depth--
		case xml.StartElement:
			switch {
			case depth == 0 && v.Name.Local != "document":
				return out, ErrKind
			case v.Name.Local == "sectPr":
				b.nodes = 0
				if out.section, err = b.element(v, 0); err != nil {
					return out, err
				}
				continue
			case v.Name.Local == "tblStyle":
				for _, a := range v.Attr {
					if a.Name.Local == "val" && len(out.tables) < 1000 {
						out.tables[a.Value]++
					}
				}
			}
			// Tables in tables nest deep, but not so deep.
			if depth++; depth > 16*mostDepth {
				return out, ErrLarge
			}
		}
	}
}
