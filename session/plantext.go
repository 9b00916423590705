package session

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
)

// planTextHead begins the text of a plan and names its format.
const planTextHead = "halqa-plan 1\n"

// profileOfPlan are the fields of the profile that are part of the plan.
var profileOfPlan = []string{
	"budget_mad", "mission_ar", "mission_fr", "plan_end", "plan_start", "title_ar", "title_fr", "values_ar", "values_fr", "vision_ar", "vision_fr",
}

// committed reports that a field is part of what a body votes on when it adopts the plan.
func committed(t *Type, f *Field) bool {
	if t == profileType {
		return slices.Contains(profileOfPlan, f.Name)
	}
	return t.Plan && promised(f)
}

// committing lists the types that hold what is voted on.
func committing() []*Type {
	types := slices.DeleteFunc(slices.Clone(schema), func(t *Type) bool { return !t.Plan && t != profileType })
	slices.SortFunc(types, func(a, b *Type) int { return cmp.Compare(a.Name, b.Name) })
	return types
}

// PlanText is what the plan says, in one spelling, at an edition, or now for nil: the
// bytes of which [Retreat.PlanDigest] is the SHA-256.
//
// The first line names the format. Then comes every item that existed, by the name of its
// type and its identifier: a line "type identifier" and for each field that is not empty a
// line "field value", fields by name. In values \n stands for the end of a line and \\ for
// a backslash. Everything is UTF-8 in NFC; lines end in \n. The text follows from the
// journal alone: neither the language of a reader nor the version of the program, nor the
// typeface of a document changes it, and it can be made again years later from a file in
// which the plan went on.
func (r *Retreat) PlanText(at *Edition) []byte {
	var out bytes.Buffer
	out.WriteString(planTextHead)
	when := r.moment(at)
	for _, t := range committing() {
		for _, e := range sortedByID(t.roll(r)) {
			rec := r.records[e.base().ID]
			if r.aliveAt(rec, when) {
				r.writePlanItem(&out, rec, when)
			}
		}
	}
	return out.Bytes()
}

func sortedByID(c roll) []Entity {
	all := slices.Collect(c.each())
	slices.SortFunc(all, func(a, b Entity) int { return a.base().ID.Compare(b.base().ID) })
	return all
}

func (r *Retreat) writePlanItem(out *bytes.Buffer, rec *record, when moment) {
	fmt.Fprintf(out, "%s %s\n", rec.typ.Name, rec.item.base().ID)
	var fields []*Field
	for i := range rec.typ.Fields {
		if f := &rec.typ.Fields[i]; committed(rec.typ, f) {
			fields = append(fields, f)
		}
	}
	slices.SortFunc(fields, func(a, b *Field) int { return cmp.Compare(a.Name, b.Name) })
	escape := strings.NewReplacer(`\`, `\\`, "\n", `\n`)
	for _, f := range fields {
		if value := r.valueAt(rec, f, when); value != "" {
			fmt.Fprintf(out, "%s %s\n", f.Name, escape.Replace(value))
		}
	}
}

// PlanDigest is the SHA-256 of [Retreat.PlanText], in hexadecimal.
func (r *Retreat) PlanDigest(at *Edition) string {
	sum := sha256.Sum256(r.PlanText(at))
	return hex.EncodeToString(sum[:])
}

// Amended lists what the plan says otherwise now than at an edition. What was changed and
// changed back is not in it, and neither is how far things have come.
func (r *Retreat) Amended(since *Edition) []PlanChange {
	from, now := r.moment(since), moment{}
	var all []PlanChange
	for _, t := range schema {
		if !t.Plan && t != profileType {
			continue
		}
		for e := range t.roll(r).each() {
			c, _, changed := r.compare(e, from, now)
			if !changed {
				continue
			}
			c.Fields = slices.DeleteFunc(c.Fields, func(f FieldChange) bool { return !committed(t, f.Field) })
			if c.Kind != Altered || len(c.Fields) > 0 {
				all = append(all, c)
			}
		}
	}
	return all
}

// Integrity is what can be said of an adopted plan by its record.
type Integrity struct {
	Validation *Validation
	Version    *Edition // nil when it is gone
	Digest     string   // of the plan at that version, made again from the journal
	Now        string   // of the plan as it stands
	Amended    []PlanChange
}

// Intact reports that the journal still gives the version that was adopted.
func (i Integrity) Intact() bool { return i.Version != nil && i.Digest == i.Validation.Digest }

// Modified reports that the plan is not the one that was adopted.
func (i Integrity) Modified() bool { return i.Now != i.Validation.Digest }

// Integrity holds the plan against the record by which it was adopted; ok is false when it
// was not.
func (r *Retreat) Integrity() (i Integrity, ok bool) {
	v := r.Validated()
	if v == nil {
		return i, false
	}
	i = Integrity{Validation: v, Now: r.PlanDigest(nil)}
	if version, known := find[*Edition](r, v.Version); known {
		i.Version, i.Digest, i.Amended = version, r.PlanDigest(version), r.Amended(version)
	}
	return i, true
}
