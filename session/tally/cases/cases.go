package cases

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// Schema is the only schema that [Count] reads.
const Schema = "halqa-vote-cases/1"

// The largest file read, in bytes.
const maxFile = 64 << 20

var (
	// ErrSchema is returned for a file of another schema.
	ErrSchema = errors.New("schema is not " + Schema)
	// ErrMethod is the error of a case with an unknown method.
	ErrMethod = errors.New("unknown method")
	// ErrTooLarge is returned for a file of more than 64 MiB.
	ErrTooLarge = errors.New("file is larger than 64 MiB")

	errNoID = errors.New("case has no id")
)

// Result is the result of one case: Fields, which encodes as a JSON object, or
// Err.
type Result struct {
	ID     string
	Fields any
	Err    error
}

// Results are the results of a file in its order.
type Results []Result

// Failed reports whether any case has an error.
func (rs Results) Failed() bool {
	for _, r := range rs {
		if r.Err != nil {
			return true
		}
	}
	return false
}

// MarshalJSON writes one object: for each case id the fields of its method, or
// {"error": "…"}. Floats are rounded to 6 places.
func (rs Results) MarshalJSON() ([]byte, error) {
	var out bytes.Buffer
	out.WriteByte('{')
	for i, r := range rs {
		if i > 0 {
			out.WriteByte(',')
		}
		fields := r.Fields
		if r.Err != nil {
			fields = map[string]string{"error": r.Err.Error()}
		}
		id, err := json.Marshal(r.ID)
		if err != nil {
			return nil, fmt.Errorf("writing case id %q: %w", r.ID, err)
		}
		value, err := json.Marshal(fields)
		if err != nil {
			return nil, fmt.Errorf("writing case %s: %w", r.ID, err)
		}
		out.Write(id)
		out.WriteByte(':')
		out.Write(value)
	}
	out.WriteByte('}')
	return out.Bytes(), nil
}

// Count reads a file and counts its cases. It returns an error only if there is
// no such file to speak of: unreadable, no JSON, another schema, too large.
func Count(r io.Reader) (Results, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxFile+1))
	if err != nil {
		return nil, fmt.Errorf("reading cases: %w", err)
	}
	if len(data) > maxFile {
		return nil, fmt.Errorf("reading cases: %w", ErrTooLarge)
	}
	var file struct {
		Schema string
		Method string
		Cases  []json.RawMessage
	}
	if err := json.Unmarshal(bytes.TrimPrefix(data, []byte("\uFEFF")), &file); err != nil {
		return nil, fmt.Errorf("reading cases: %w", err)
	}
	if file.Schema != Schema {
		return nil, fmt.Errorf("reading cases of %q: %w", file.Schema, ErrSchema)
	}
	results := make(Results, 0, len(file.Cases))
	seen := map[string]bool{}
	for i, raw := range file.Cases {
		res := count(raw, file.Method)
		place := fmt.Sprintf("#%d", i+1)
		switch {
		case res.ID == "":
			res = Result{ID: place, Err: cmp.Or(res.Err, errNoID)}
		case seen[res.ID]:
			// Two results under one id would hide one of them.
			res = Result{ID: res.ID + place, Err: fmt.Errorf("id %q is used twice", res.ID)}
		}
		seen[res.ID] = true
		results = append(results, res)
	}
	return results, nil
}

// count counts one case. The method of the file stands in for one that the case
// does not name.
func count(raw json.RawMessage, method string) Result {
	var head struct{ ID string }
	if err := json.Unmarshal(raw, &head); err != nil {
		return Result{Err: fmt.Errorf("reading the case: %w", err)}
	}
	body := struct {
		Method string
		Input  json.RawMessage
	}{Method: method}
	if err := json.Unmarshal(raw, &body); err != nil {
		return Result{ID: head.ID, Err: fmt.Errorf("reading the case: %w", err)}
	}
	counter, known := counters[body.Method]
	if !known {
		return Result{ID: head.ID, Err: fmt.Errorf("%w %q", ErrMethod, body.Method)}
	}
	if len(body.Input) == 0 {
		return Result{ID: head.ID, Err: fmt.Errorf("%s: case has no input", body.Method)}
	}
	fields, err := counter(body.Input)
	if err != nil {
		return Result{ID: head.ID, Err: fmt.Errorf("%s: %w", body.Method, err)}
	}
	return Result{ID: head.ID, Fields: fields}
}

// counters are the methods by their names in files.
var counters = map[string]func(json.RawMessage) (any, error){
	"schulze":           schulze,
	"borda":             borda,
	"copeland":          copeland,
	"majority_judgment": judgment,
	"dots":              dots,
	"ngt":               ngt,
	"approval":          approval,
	"phragmen":          phragmen,
	"criteria":          criteria,
	"agreement_stats":   agreement,
	"colleges":          colleges,
}
