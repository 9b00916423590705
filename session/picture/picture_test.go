package picture_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"testing"

	"halqa/session/picture"
)

// painted is a small image that is not of one colour.
func painted(w, h int) image.Image {
	m := image.NewRGBA(image.Rect(0, 0, w, h))
	for x := range w {
		m.Set(x, x%h, color.RGBA{R: uint8(x), G: 120, B: 90, A: 255})
	}
	return m
}

func asPNG(tb testing.TB, m image.Image) []byte {
	tb.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, m); err != nil {
		tb.Fatal(err)
	}
	return b.Bytes()
}

func asJPEG(tb testing.TB, m image.Image) []byte {
	tb.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, m, nil); err != nil {
		tb.Fatal(err)
	}
	return b.Bytes()
}

// chunk is a part of a PNG file.
func chunk(name, body string) []byte {
	out := binary.BigEndian.AppendUint32(nil, uint32(len(body)))
	out = append(out, name+body...)
	return binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE([]byte(name+body)))
}

// segment is a part of a JPEG file.
func segment(marker byte, body string) []byte {
	return append([]byte{0xff, marker, byte((len(body) + 2) >> 8), byte(len(body) + 2)}, body...)
}

// inserted puts bytes into a file.
func inserted(data []byte, at int, more []byte) []byte {
	return append(append(bytes.Clone(data[:at]), more...), data[at:]...)
}

func TestWhatIsNoPartOfTheImageGoes(t *testing.T) {
	t.Parallel()
	const canary = "Fatima E., Oujda 34.68 N"
	plainPNG, plainJPEG := asPNG(t, painted(40, 20)), asJPEG(t, painted(40, 20))
	const pngBody, jpegBody = 8 + 25, 2 // behind the header of each
	for name, c := range map[string]struct{ dirty, clean []byte }{
		"a comment of a PNG file":          {inserted(plainPNG, pngBody, chunk("tEXt", "Author\x00"+canary)), plainPNG},
		"the place where a PNG was taken":  {inserted(plainPNG, pngBody, chunk("eXIf", canary)), plainPNG},
		"bytes behind the end of a PNG":    {append(bytes.Clone(plainPNG), canary...), plainPNG},
		"a comment of a JPEG file":         {inserted(plainJPEG, jpegBody, segment(0xfe, canary)), plainJPEG},
		"the place where a JPEG was taken": {inserted(plainJPEG, jpegBody, segment(0xe1, "Exif\x00\x00"+canary)), plainJPEG},
		"bytes behind the end of a JPEG":   {append(bytes.Clone(plainJPEG), canary...), plainJPEG},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := picture.Read(c.dirty)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got.Data, c.clean) {
				t.Errorf("%d bytes are left of %d, want %d", len(got.Data), len(c.dirty), len(c.clean))
			}
			if _, _, err := image.Decode(bytes.NewReader(got.Data)); err != nil {
				t.Error(err)
			}
			if got.W != 40 || got.H != 20 {
				t.Errorf("it measures %d×%d", got.W, got.H)
			}
		})
	}
}

func TestWhatIsRefused(t *testing.T) {
	t.Parallel()
	whole := asPNG(t, painted(40, 20))
	bent := bytes.Clone(whole)
	bent[len(bent)-20] ^= 1
	wide := bytes.Clone(whole)
	binary.BigEndian.PutUint32(wide[16:], 40_000)
	binary.BigEndian.PutUint32(wide[29:], crc32.ChecksumIEEE(wide[12:29]))
	for name, c := range map[string]struct {
		data []byte
		want error
	}{
		"nothing":                          {nil, picture.ErrKind},
		"a drawing that can hold programs": {[]byte("<svg xmlns='http://www.w3.org/2000/svg'/>"), picture.ErrKind},
		"a file of more than 2 MB":         {append(whole, make([]byte, picture.MostBytes)...), picture.ErrBytes},
		"a side of 40 000 pixels":          {wide, picture.ErrPixels},
		"a PNG cut short":                  {whole[:len(whole)-9], picture.ErrDamaged},
		"a PNG with a bit turned":          {bent, picture.ErrDamaged},
		"a JPEG without an end":            {asJPEG(t, painted(9, 9))[:300], picture.ErrDamaged},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if _, err := picture.Read(c.data); !errors.Is(err, c.want) {
				t.Errorf("the error is %v, want %v", err, c.want)
			}
		})
	}
}

// FuzzRead checks that what is taken stays the same picture when it is read again.
func FuzzRead(f *testing.F) {
	f.Add(asPNG(f, painted(3, 2)))
	f.Add(asJPEG(f, painted(3, 2)))
	f.Add([]byte("\xff\xd8\xff\xda\x00\x02\xff\xff\xd9"))
	f.Fuzz(func(t *testing.T, data []byte) {
		once, err := picture.Read(data)
		if err != nil {
			return
		}
		again, err := picture.Read(once.Data)
		if err != nil || !bytes.Equal(once.Data, again.Data) || again.W != once.W || again.H != once.H {
			t.Fatalf("read again it is another picture: %v", err)
		}
	})
}
