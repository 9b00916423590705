package stylesheet

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
)

// Limits of what is read of a file, so that a small one can't grow without end.
const (
	mostEntries = 4000
	mostPart    = 8 << 20  // of a part that is kept
	mostBody    = 64 << 20 // of the body, which is read without being kept
)

// ole begins the files of Office 97, and those that a password protects.
const ole = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

// Read reads the look of a document: a .docx, .dotx, .docm or .dotm. It fails with one of
// the errors of this package.
func Read(data []byte) (*Sheet, error) {
	if len(data) > MostBytes {
		return nil, ErrLarge
	}
	if bytes.HasPrefix(data, []byte(ole)) {
		// The streams of such a file have names in UTF-16.
		if bytes.Contains(data, []byte(wide("EncryptedPackage"))) {
			return nil, ErrSecret
		}
		return nil, ErrOld
	}
	if !bytes.HasPrefix(data, []byte("PK")) {
		return nil, ErrKind
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	if len(z.File) > mostEntries {
		return nil, ErrLarge
	}
	return newPackage(z).sheet()
}

func wide(s string) string {
	var out strings.Builder
	for _, r := range s {
		out.WriteRune(r)
		out.WriteByte(0)
	}
	return out.String()
}

// pkg finds the parts of a file. Their names lead nowhere but into it.
type pkg map[string]*zip.File

func newPackage(z *zip.Reader) pkg {
	p := pkg{}
	for _, f := range z.File {
		name := strings.ToLower(strings.TrimPrefix(strings.ReplaceAll(f.Name, `\`, "/"), "/"))
		if p[name] == nil {
			p[name] = f
		}
	}
	return p
}

// open gives a part, of which so much is read at most.
func (p pkg) open(name string, most int64) (io.ReadCloser, error) {
	f := p[name]
	if f == nil {
		return nil, errMissing
	}
	if f.Flags&1 != 0 {
		return nil, ErrSecret
	}
	if f.UncompressedSize64 > uint64(most) {
		return nil, ErrLarge
	}
	r, err := f.Open()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	return limited{io.LimitReader(r, most), r}, nil
}

var errMissing = errors.New("no such part")

type limited struct {
	io.Reader
	io.Closer
}

// tree reads a part as a whole.
func (p pkg) tree(name string) (_ *node, err error) {
	r, err := p.open(name, mostPart)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, r.Close()) }()
	return parse(r)
}

// related is the part that another refers to by the last word of a type, or a usual name.
func (p pkg) related(source, word, usual string) (string, error) {
	rels, err := p.tree(path.Join(path.Dir(source), "_rels", path.Base(source)+".rels"))
	if errors.Is(err, errMissing) {
		return usual, nil
	}
	if err != nil {
		return "", err
	}
	for _, r := range rels.all("Relationship") {
		if strings.HasSuffix(r.attrs["Type"], "/"+word) && r.attrs["TargetMode"] != "External" {
			target := strings.ToLower(r.attrs["Target"])
			if !strings.HasPrefix(target, "/") {
				target = path.Join(path.Dir(source), target)
			}
			return strings.TrimPrefix(path.Clean("/"+target), "/"), nil
		}
	}
	return usual, nil
}

// sheet reads the parts that count.
func (p pkg) sheet() (*Sheet, error) {
	main, err := p.related("", "officeDocument", "word/document.xml")
	if err != nil {
		return nil, err
	}
	body, err := p.body(main)
	if err != nil {
		return nil, err
	}
	name, err := p.related(main, "styles", "word/styles.xml")
	if err != nil {
		return nil, err
	}
	styles, err := p.tree(name)
	if errors.Is(err, errMissing) {
		return nil, ErrPlain
	}
	if err != nil {
		return nil, err
	}
	name, err = p.related(main, "theme", "word/theme/theme1.xml")
	if err != nil {
		return nil, err
	}
	theme, err := p.tree(name)
	if err != nil && !errors.Is(err, errMissing) {
		return nil, err
	}
	return newReader(styles, theme, body).sheet()
}
