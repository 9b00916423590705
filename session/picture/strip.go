package picture

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
)

const pngMark = "\x89PNG\r\n\x1a\n"

// pngKept are the chunks that say how the image looks (PNG, third edition, 11.3).
var pngKept = map[string]bool{
	"IHDR": true, "PLTE": true, "IDAT": true, "IEND": true,
	"tRNS": true, "gAMA": true, "cHRM": true, "sRGB": true, "pHYs": true, "sBIT": true, "bKGD": true,
}

// stripPNG copies the chunks of the image up to its end. It fails on a chunk that does not
// fit or whose checksum is wrong.
func stripPNG(data []byte) ([]byte, bool) {
	out := bytes.NewBufferString(pngMark)
	for rest := data[len(pngMark):]; len(rest) >= 12; {
		n := int(binary.BigEndian.Uint32(rest))
		if n < 0 || n > len(rest)-12 {
			return nil, false
		}
		chunk := rest[:n+12]
		rest = rest[n+12:]
		if crc32.ChecksumIEEE(chunk[4:n+8]) != binary.BigEndian.Uint32(chunk[n+8:]) {
			return nil, false
		}
		name := string(chunk[4:8])
		if pngKept[name] {
			out.Write(chunk)
		}
		if name == "IEND" {
			return out.Bytes(), true
		}
	}
	return nil, false
}

// Markers of a JPEG file (ITU-T T.81, B.1.1.3).
const (
	jpegEnd     = 0xd9
	jpegScan    = 0xda
	jpegComment = 0xfe
	jpegApp0    = 0xe0
	jpegApp14   = 0xee // Adobe's: says how colours are coded
	jpegApp15   = 0xef
)

// stripJPEG copies the segments of the image up to its end, without comments and without
// what applications added: Exif, XMP, thumbnails of other formats.
func stripJPEG(data []byte) ([]byte, bool) {
	out := bytes.NewBuffer(append(make([]byte, 0, len(data)), data[:2]...))
	for i := 2; i+1 < len(data); {
		if data[i] != 0xff {
			return nil, false
		}
		marker := data[i+1]
		switch {
		case marker == 0xff: // a fill byte
			i++
			continue
		case marker == jpegEnd:
			out.Write([]byte{0xff, jpegEnd})
			return out.Bytes(), true
		case i+4 > len(data):
			return nil, false
		}
		end := i + 2 + int(binary.BigEndian.Uint16(data[i+2:]))
		if end < i+4 || end > len(data) {
			return nil, false
		}
		if keptSegment(marker, data[i+4:end]) {
			out.Write(data[i:end])
		}
		i = end
		if marker == jpegScan {
			end = scanEnd(data, i)
			out.Write(data[i:end])
			i = end
		}
	}
	return nil, false
}

func keptSegment(marker byte, body []byte) bool {
	switch marker {
	case jpegApp0:
		return bytes.HasPrefix(body, []byte("JFIF\x00"))
	case jpegApp14:
		return bytes.HasPrefix(body, []byte("Adobe"))
	}
	return marker != jpegComment && (marker < jpegApp0 || marker > jpegApp15)
}

// scanEnd is where the coded data that begins at i ends: at the next marker that is
// neither a stuffed byte nor a restart.
func scanEnd(data []byte, i int) int {
	for ; i+1 < len(data); i++ {
		if next := data[i+1]; data[i] == 0xff && next != 0 && (next < 0xd0 || next > 0xd7) {
			return i
		}
	}
	return len(data)
}
