package store

import (
	"crypto/rand"
	"strings"
)

// codeAlphabet is that of Crockford's base 32: no letter in it is taken for a digit.
const codeAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

// A code has 26 signs, hence 130 random bits, written in groups of five and a last one.
const (
	codeSigns = 26
	codeGroup = 5
)

// NewRecoveryCode draws the code of a recovery sheet, as it is printed.
func NewRecoveryCode() string {
	var random [codeSigns]byte
	_, _ = rand.Read(random[:]) // never fails: it ends the program instead
	var b strings.Builder
	for i, r := range random {
		if i > 0 && i%codeGroup == 0 {
			b.WriteByte('-')
		}
		b.WriteByte(codeAlphabet[r%32])
	}
	return b.String()
}

// recoveryCode reads a code as people type it: small letters, other gaps or none, O for
// zero. ok is false for what can't be one.
func recoveryCode(typed string) (code string, ok bool) {
	var b strings.Builder
	for _, r := range strings.ToUpper(typed) {
		switch r {
		case ' ', '-':
			continue
		case 'O':
			r = '0'
		case 'I', 'L':
			r = '1'
		}
		if !strings.ContainsRune(codeAlphabet, r) {
			return "", false
		}
		b.WriteRune(r)
	}
	return b.String(), b.Len() == codeSigns
}
