// Package passphrase draws passphrases that people can write down, remember and type on
// any keyboard: five French words without accents.
//
// # Why
//
// The list is our own and has 2,048 words of four to seven letters, so that a word is
// worth 11 bits and five of them 55. Behind argon2id with 64 MiB, where one attempt takes a tenth of a
// second, half of all of them would keep a thousand machines busy for some sixty
// thousand years. Five words from a longer list would need words that people misspell.
package passphrase

import (
	"crypto/rand"
	_ "embed" // the list is a file, so that people can read it
	"encoding/binary"
	"strings"
)

//go:embed words.txt
var list string

// Count is how many words a passphrase has, and Bits what it is worth.
const (
	Count = 5
	Bits  = 55
)

// LeastLength is the number of characters that a passphrase of one's own must have.
const LeastLength = 8

// Words is the list, in the order of the alphabet.
func Words() []string { return strings.Fields(list) }

// Draw draws a passphrase: words with a space between them.
func Draw() string {
	words := Words()
	drawn := make([]string, Count)
	for i := range drawn {
		var b [2]byte
		_, _ = rand.Read(b[:]) // never fails: it ends the program instead
		drawn[i] = words[int(binary.BigEndian.Uint16(b[:]))%len(words)]
	}
	return strings.Join(drawn, " ")
}
