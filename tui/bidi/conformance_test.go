package bidi_test

import (
	"bufio"
	"compress/gzip"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	ubidi "golang.org/x/text/unicode/bidi"

	"halqa/tui/bidi"
)

// The numbers of cases in the official files of Unicode 15.0, so that a test
// that reads nothing fails.
const (
	bidiTestCases          = 770_241
	bidiCharacterTestCases = 91_707
	failuresShown          = 10
)

func openTestdata(t *testing.T, name string) *bufio.Scanner {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	s := bufio.NewScanner(z)
	s.Buffer(nil, 1<<20)
	return s
}

// suite judges cases on several goroutines and counts them.
type suite struct {
	t            *testing.T
	work         chan func(*bidi.Resolver)
	wg           sync.WaitGroup
	cases, fails atomic.Int64
}

func startSuite(t *testing.T) *suite {
	t.Helper()
	const workers = 4
	s := &suite{t: t, work: make(chan func(*bidi.Resolver), 4*workers)}
	for range workers {
		s.wg.Go(func() {
			var r bidi.Resolver
			for f := range s.work {
				f(&r)
			}
		})
	}
	return s
}

func (s *suite) finish(want int64) {
	s.t.Helper()
	close(s.work)
	s.wg.Wait()
	if got := s.cases.Load(); got != want {
		s.t.Errorf("%d cases were read, the file has %d", got, want)
	}
	if n := s.fails.Load(); n > 0 {
		s.t.Errorf("%d of %d cases fail", n, want)
	}
}

// wanted is the result that a case must have.
type wanted struct {
	levels []int8
	order  []int
}

func (s *suite) judge(r *bidi.Resolver, line string, rs []rune, cls []ubidi.Class, base bidi.Dir, want wanted) {
	s.cases.Add(1)
	levels := r.Levels(rs, cls, base)
	if slices.Equal(levels, want.levels) && slices.Equal(bidi.Order(levels), want.order) {
		return
	}
	if s.fails.Add(1) <= failuresShown {
		s.t.Errorf("%s, base %d: levels %v, want %v; order %v, want %v", line, base, levels, want.levels, bidi.Order(levels), want.order)
	}
}

func parseLevels(t *testing.T, s string) []int8 {
	t.Helper()
	var out []int8
	for f := range strings.FieldsSeq(s) {
		if f == "x" {
			out = append(out, bidi.Removed)
			continue
		}
		out = append(out, int8(number(t, f, 10)))
	}
	return out
}

func parseOrder(t *testing.T, s string) []int {
	t.Helper()
	out := []int{}
	for f := range strings.FieldsSeq(s) {
		out = append(out, number(t, f, 10))
	}
	return out
}

// number runs on the goroutines of the suite too, which must not stop the test.
func number(t *testing.T, s string, base int) int {
	t.Helper()
	n, err := strconv.ParseInt(strings.TrimSpace(s), base, 32)
	if err != nil {
		t.Error(err)
	}
	return int(n)
}

// TestBidiCharacterTest runs BidiCharacterTest.txt: real characters, brackets.
func TestBidiCharacterTest(t *testing.T) {
	t.Parallel()
	in := openTestdata(t, "BidiCharacterTest.txt.gz")
	s := startSuite(t)
	for in.Scan() {
		line := in.Text()
		if line == "" || line[0] == '#' {
			continue
		}
		s.work <- func(r *bidi.Resolver) {
			f := strings.Split(line, ";")
			var rs []rune
			var cls []ubidi.Class
			for h := range strings.FieldsSeq(f[0]) {
				c := rune(number(t, h, 16))
				rs, cls = append(rs, c), append(cls, bidi.ClassOf(c))
			}
			base := []bidi.Dir{bidi.LTR, bidi.RTL, bidi.Auto}[number(t, f[1], 10)]
			s.judge(r, line, rs, cls, base, wanted{parseLevels(t, f[3]), parseOrder(t, f[4])})
		}
	}
	if err := in.Err(); err != nil {
		t.Fatal(err)
	}
	s.finish(bidiCharacterTestCases)
}

var classNames = map[string]ubidi.Class{
	"L": ubidi.L, "R": ubidi.R, "EN": ubidi.EN, "ES": ubidi.ES, "ET": ubidi.ET, "AN": ubidi.AN, "CS": ubidi.CS,
	"B": ubidi.B, "S": ubidi.S, "WS": ubidi.WS, "ON": ubidi.ON, "BN": ubidi.BN, "NSM": ubidi.NSM, "AL": ubidi.AL,
	"LRO": ubidi.LRO, "RLO": ubidi.RLO, "LRE": ubidi.LRE, "RLE": ubidi.RLE, "PDF": ubidi.PDF,
	"LRI": ubidi.LRI, "RLI": ubidi.RLI, "FSI": ubidi.FSI, "PDI": ubidi.PDI,
}

// TestBidiTest runs BidiTest.txt: all sequences of up to four classes.
func TestBidiTest(t *testing.T) {
	t.Parallel()
	in := openTestdata(t, "BidiTest.txt.gz")
	s := startSuite(t)
	var want wanted
	var batch []string
	send := func() {
		lines, want := batch, want
		batch = nil
		s.work <- func(r *bidi.Resolver) {
			for _, line := range lines {
				s.judgeClasses(r, line, want)
			}
		}
	}
	for in.Scan() {
		line := in.Text()
		switch levels, isLevels := strings.CutPrefix(line, "@Levels:"); {
		case line == "" || line[0] == '#':
		case isLevels:
			send()
			want.levels = parseLevels(t, levels)
		case line[0] == '@':
			if order, ok := strings.CutPrefix(line, "@Reorder:"); ok {
				send()
				want.order = parseOrder(t, order)
			}
		default:
			if batch = append(batch, line); len(batch) == 1000 {
				send()
			}
		}
	}
	if err := in.Err(); err != nil {
		t.Fatal(err)
	}
	send()
	s.finish(bidiTestCases)
}

// judgeClasses runs a line of BidiTest.txt in each direction that it names.
func (s *suite) judgeClasses(r *bidi.Resolver, line string, want wanted) {
	names, set, _ := strings.Cut(line, ";")
	var cls []ubidi.Class
	for name := range strings.FieldsSeq(names) {
		c, ok := classNames[name]
		if !ok {
			s.t.Errorf("unknown class %q", name)
			return
		}
		cls = append(cls, c)
	}
	rs := make([]rune, len(cls))
	bits := number(s.t, set, 10)
	for bit, base := range []bidi.Dir{bidi.Auto, bidi.LTR, bidi.RTL} {
		if bits&(1<<bit) != 0 {
			s.judge(r, line, rs, cls, base, want)
		}
	}
}
