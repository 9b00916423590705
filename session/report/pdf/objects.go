package pdf

import (
	"bytes"
	"compress/zlib"
	"crypto/md5" //nolint:gosec // names a file, guards nothing
	"fmt"
	"strconv"
	"unicode/utf16"
)

// file is the objects of a PDF 1.4 file (ISO 19005-1 builds on that version).
type file struct {
	objects [][]byte // number n at n-1
	packer  *zlib.Writer
	packed  bytes.Buffer
}

// alloc returns the number of an object that is set later.
func (f *file) alloc() int {
	f.objects = append(f.objects, nil)
	return len(f.objects)
}

func (f *file) set(id int, format string, args ...any) {
	f.objects[id-1] = fmt.Appendf(nil, format, args...)
}

func (f *file) add(format string, args ...any) int {
	id := f.alloc()
	f.set(id, format, args...)
	return id
}

// stream adds a stream, compressed unless it must be readable as it is.
func (f *file) stream(dict string, data []byte, compress bool) int {
	id := f.alloc()
	if compress {
		data = f.deflate(data)
		dict += "/Filter/FlateDecode"
	}
	out := fmt.Appendf(make([]byte, 0, len(data)+len(dict)+60), "<<%s/Length %d>>stream\n", dict, len(data))
	f.objects[id-1] = append(append(out, data...), "\nendstream"...)
	return id
}

func (f *file) deflate(data []byte) []byte {
	f.packed.Reset()
	if f.packer == nil {
		// Half the time of a document would go into the last tenth of its size.
		f.packer, _ = zlib.NewWriterLevel(&f.packed, zlib.BestSpeed)
	} else {
		f.packer.Reset(&f.packed)
	}
	// Writes to memory don't fail.
	_, _ = f.packer.Write(data)
	_ = f.packer.Close()
	return bytes.Clone(f.packed.Bytes())
}

// bytes returns the file, whose name is made of its content.
func (f *file) bytes(root, info int) []byte {
	size := 1024
	for _, o := range f.objects {
		size += len(o) + 60
	}
	// The comment of bytes above 127 tells programs that the file is binary.
	out := append(make([]byte, 0, size), "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"...)
	places := make([]int, len(f.objects))
	for i, o := range f.objects {
		places[i] = len(out)
		out = append(strconv.AppendInt(out, int64(i+1), 10), " 0 obj\n"...)
		out = append(append(out, o...), "\nendobj\n"...)
	}
	table := len(out)
	out = fmt.Appendf(out, "xref\n0 %d\n0000000000 65535 f \n", len(places)+1)
	for _, at := range places {
		out = fmt.Appendf(out, "%010d 00000 n \n", at)
	}
	id := md5.Sum(out) //nolint:gosec // as above
	return fmt.Appendf(out, "trailer\n<</Size %d/Root %d 0 R/Info %d 0 R/ID[<%x><%x>]>>\nstartxref\n%d\n%%%%EOF\n",
		len(places)+1, root, info, id, id, table)
}

// textString is a text as a PDF string, in UTF-16: half as long as in hexadecimal digits.
func textString(s string) string {
	out := append(make([]byte, 0, 2*len(s)+8), '(', 0xfe, 0xff)
	add := func(c byte) {
		switch c {
		case '(', ')', '\\':
			out = append(out, '\\', c)
		case '\r':
			out = append(out, '\\', 'r') // a bare one would be read as a line feed
		default:
			out = append(out, c)
		}
	}
	for _, u := range utf16.Encode([]rune(s)) {
		add(byte(u >> 8))
		add(byte(u))
	}
	return string(append(out, ')'))
}

func hex16(s string) string {
	units := utf16.Encode([]rune(s))
	out := make([]byte, 0, 4*len(units))
	for _, u := range units {
		out = appendCode(out, u)
	}
	return string(out)
}

func ref(id int) string { return strconv.Itoa(id) + " 0 R" }

// decimal is a number as PDF writes it.
func decimal(f float64) string { return string(appendNumber(nil, f)) }
