package session

import (
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// spellDigest reads a SHA-256 as programs print it, with or without spaces.
func spellDigest(s string) (string, error) {
	s = strings.ToLower(strings.Join(strings.Fields(s), ""))
	if sum, err := hex.DecodeString(s); s != "" && (err != nil || len(sum) != 32) {
		return "", errors.New("a SHA-256 has 64 hexadecimal digits")
	}
	return s, nil
}

func spelled(f Field, spell func(string) (string, error)) Field {
	f.spell = spell
	return f
}

// PrepareValidation opens a record for the final version of the plan, with what the file
// knows already. The question is put in the words of the interface.
type PrepareValidation struct {
	QuestionFR, QuestionAR string
	Signers                string
}

func (c PrepareValidation) plan(b *batch) {
	b.called(VerbProtocol)
	final := b.FinalEdition()
	if final == nil {
		b.refuse(ErrNoFinal)
		return
	}
	p := b.Profile()
	b.sets(b.add(validationType), "date", string(DateOf(b.clock.Now())), "place", p.Place, "version", final.ID.String(),
		"in_office", number(p.BoardSize), "quorum", number(p.Quorum),
		"question_fr", c.QuestionFR, "question_ar", c.QuestionAR, "signers", c.Signers)
}

// UnfinishedError says what a record of validation misses before it can be sealed: names
// of fields.
type UnfinishedError struct{ Fields []string }

// Error implements error.
func (e *UnfinishedError) Error() string {
	return fmt.Sprintf("the record misses %s", strings.Join(e.Fields, ", "))
}

// Unfinished lists the fields that a record needs and has not.
func (v *Validation) Unfinished() (fields []string) {
	for _, need := range []struct {
		field string
		empty bool
	}{
		{"date", v.Date == ""},
		{"place", strings.TrimSpace(v.Place) == ""},
		{"version", v.Version.IsZero()},
		{"present_board", v.PresentBoard == 0},
		{"question_fr", strings.TrimSpace(v.QuestionFR+v.QuestionAR) == ""},
		{"board_for", v.Board.Sum() == 0},
		{"result", v.Result == ""},
		{"signers", strings.TrimSpace(v.Signers) == ""},
		{"effective", v.Result == PlanAdopted && v.Effective == ""},
	} {
		if need.empty {
			fields = append(fields, need.field)
		}
	}
	return fields
}

// Seal makes a record final: it keeps the digest of the plan that was voted on, and no
// undo takes it back. When the plan was adopted, the time for personal data starts with
// the date of the meeting. It is refused while the record misses something, when the plan
// has moved on since the version that lay on the table, and when a plan was adopted
// without a quorum.
type Seal struct{ Validation ID }

func (c Seal) plan(b *batch) {
	b.called(VerbSeal)
	v, ok := live[*Validation](b, c.Validation)
	if !ok {
		return
	}
	version, known := find[*Edition](b.Retreat, v.Version)
	if err := b.sealable(v, version, known); err != nil {
		b.refuse(err)
		return
	}
	b.sets(v.ID, "digest", b.PlanDigest(version), "sealed", string(DateOf(b.clock.Now())))
	if v.Result == PlanAdopted && !b.Profile().ID.IsZero() {
		b.set(b.Profile().ID, "validated", string(v.Date))
	}
}

func (r *Retreat) sealable(v *Validation, version *Edition, known bool) error {
	missing := v.Unfinished()
	switch {
	case v.Sealed != "":
		return ErrSealed
	case len(missing) > 0:
		return &UnfinishedError{Fields: missing}
	case !known || !version.Final:
		return ErrNoFinal
	case len(r.Amended(version)) > 0:
		return ErrMovedOn
	case v.Result == PlanAdopted && !v.Reached():
		return ErrNoQuorum
	}
	return nil
}

// sealed reports that an item is a sealed record, or the version that one was about.
func (r *Retreat) sealed(id ID) bool {
	return slices.ContainsFunc(r.validations.live, func(v *Validation) bool { return v.Sealed != "" && (v.ID == id || v.Version == id) })
}
