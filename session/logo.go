package session

import (
	"encoding/base64"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"halqa/session/picture"
	"halqa/session/privacy"
)

// MostLogos is how many logos a retreat may have: more leave no room on a page.
const MostLogos = 6

// ErrManyLogos is returned when a logo would be one too many.
var ErrManyLogos = errors.New("a retreat has six logos at most")

// Logo is a picture that documents carry: the one of the organisation first, then those of
// its partners. It is a fact like any other, so that backups, merging, encryption and undo
// hold for it too.
type Logo struct {
	Item
	Alt    string // says in words what it shows, such as the name of the organisation
	pieces map[string]string
}

// logoPiece is how many bytes of a file one event carries: an event of the journal has at
// most a mebibyte, and base64 makes four letters of three bytes.
const logoPiece = 600_000

var logoType = &Type{
	Name: "logo", Prefix: "LG-", Digits: 1,
	empty: func() Entity { return new(Logo) },
	roll:  func(r *Retreat) roll { return &r.logoRoll },
	Fields: []Field{
		line("alt", privacy.Public, func(l *Logo) *string { return &l.Alt }),
		{
			Name: "data", Class: privacy.Public, Form: Bytes, Limit: logoPiece / 3 * 4, Many: true,
			get: func(e Entity, element string) string { return e.(*Logo).pieces[element] },
			set: func(e Entity, element, v string) { put(&e.(*Logo).pieces, element, v) },
		},
	},
}

// Logos lists the logos in the order in which they came.
func (r *Retreat) Logos() []*Logo { return r.logoRoll.live }

// Picture is the image itself. It fails when the file was made elsewhere and holds none.
func (l *Logo) Picture() (picture.Picture, error) {
	var all strings.Builder
	for _, key := range slices.Sorted(maps.Keys(l.pieces)) {
		if all.Len() > picture.MostBytes/3*4+8 {
			break // more than any picture; Read says so
		}
		all.WriteString(l.pieces[key])
	}
	data, err := base64.StdEncoding.DecodeString(all.String())
	if err != nil {
		return picture.Picture{}, fmt.Errorf("read logo %s: %w", l.Short, err)
	}
	p, err := picture.Read(data)
	if err != nil {
		return p, fmt.Errorf("read logo %s: %w", l.Short, err)
	}
	return p, nil
}

// AddLogo takes a picture in, see [picture.Read] for what is refused.
type AddLogo struct {
	Data []byte
	Alt  string
}

func (c AddLogo) plan(b *batch) {
	b.called(VerbLogo)
	p, err := picture.Read(c.Data)
	switch {
	case err != nil:
		b.refuse(err)
		return
	case strings.TrimSpace(c.Alt) == "":
		b.refuse(ErrEmptyText)
		return
	case len(b.logoRoll.live) >= MostLogos:
		b.refuse(ErrManyLogos)
		return
	}
	id := b.add(logoType)
	b.set(id, "alt", c.Alt)
	// Pieces of a multiple of three bytes join without padding between them.
	for i, piece := range slices.Collect(slices.Chunk(p.Data, logoPiece)) {
		b.set(id, fmt.Sprintf("data/%02d", i), base64.StdEncoding.EncodeToString(piece))
	}
}
