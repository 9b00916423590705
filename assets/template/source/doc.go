// Package source reads templates of one's own from YAML, in the form of ms2.yaml.
//
// What is wrong with a file is told as [Problems]: a line, a code and what the sentence
// needs, so that the interface can say it in the reader's language. A file with a
// problem gives no template. Keys that nobody knows are ignored and come back as notes,
// each named once, because a misspelt key would otherwise vanish in silence.
//
// # Why
//
// Hours must be quoted: a reader of YAML 1.1 takes 10:30 for the number 630, so an agenda
// that passed through such a tool could move by hours without anybody noticing.
//
// # Imports
//
// The package may import halqa/assets/template and a YAML parser. The main program
// reaches it only when a template is read from a file.
package source
