package timetable

import (
	"regexp"
	"strconv"
	"strings"
	"sync"
)

// An hour: 9:30, 09h30, 9h, 9.30, 2:30 PM, 2 pm. A bare number is an hour only with AM or
// PM.
const (
	half  = `(?:\s*(a\.?m\.?|p\.?m\.?|ص|م)(?:[^\p{L}]|$))?`
	clock = `(\d{1,2})\s*(?:[:hH.]\s*(\d{2})|([hH])(?:[^\p{L}\d]|$))?` + half
)

// forms are the patterns of the package. They are made when the first file is read: a
// program that starts needs none.
var forms = sync.OnceValue(func() *patterns {
	return &patterns{
		ranged:   regexp.MustCompile(`(?i)` + clock + `\s*(?:-|–|—|→|à|to|until|إلى|حتى)\s*` + clock),
		single:   regexp.MustCompile(`(?i)` + clock),
		duration: regexp.MustCompile(`(?i)(\d+)\s*(?:(h|hours?|heures?|hrs?|ساعة|ساعات)\s*(\d{1,2})?(?:\s*(?:min(?:utes?)?|mn))?|(minutes?|mins?|mn|min|'|′|دقيقة|دقائق|د))(?:[^\p{L}\d]|$)`),
		joined:   regexp.MustCompile(`(?i)^[^+&\d]*(?:\+|&|\bet\b|\band\b|\bplus\b|و)`),
		bracket:  regexp.MustCompile(`[(\[][^)\]]*\d+\s*(?:h|min|mn|'|′|د|hour|heure|ساعة)[^)\]]*[)\]]`),
		tail:     regexp.MustCompile(`(?i)\s*[,:;–—-]?\s*\d+\s*(?:h(?:\s*\d{1,2})?|min(?:utes?)?|mn|'|′|دقيقة|دقائق|د)\.?\s*$`),
		bullet:   regexp.MustCompile(`^(\s*)(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s*)?(.*)$`),
		heading:  regexp.MustCompile(`^(#{1,6})\s+(.*?)\s*#*$`),
		number:   regexp.MustCompile(`(?i)(?:\b(?:jour|journée|day|j|d)\s*(\d)|(?:اليوم|يوم)\s*(\d))(?:[^\d]|$)`),
		ruler:    regexp.MustCompile(`^\s*\|?[\s:|-]+\|?\s*$`),
	}
})

// patterns are what lines are read by.
type patterns struct {
	ranged, single, duration, joined, bracket, tail, bullet, heading, number, ruler *regexp.Regexp
}

// hours finds the hours at the beginning of a text: a range or a single one, and what is
// left of the text. Start is -1 when there is none.
func hours(s string) (start, end int, rest string, bad bool) {
	trimmed := strings.TrimLeft(s, " \t*_|[(`")
	if m := forms().ranged.FindStringSubmatchIndex(trimmed); m != nil && m[0] == 0 {
		a, okA := clockAt(trimmed, m, 0)
		b, okB := clockAt(trimmed, m, 4)
		if okA && okB {
			start, end, bad = between(a, b)
			return start, end, cut(trimmed, m[1]), bad
		}
		if a.written || b.written {
			return -1, -1, s, true
		}
	}
	if m := forms().single.FindStringSubmatchIndex(trimmed); m != nil && m[0] == 0 {
		if a, ok := clockAt(trimmed, m, 0); ok {
			return a.minutes(a.half), -1, cut(trimmed, m[1]), false
		} else if a.written {
			return -1, -1, s, true
		}
	}
	return -1, -1, s, false
}

// cut is what stands behind hours, without the signs that set them apart. The last sign
// that an hour took along to see its end is given back.
func cut(s string, at int) string {
	return strings.TrimLeft(s[at:], " \t:;,.*_|])`–—-")
}

// reading is an hour as it is written.
type reading struct {
	hour, minute int
	half         string // am, pm or nothing
	written      bool   // it looks like an hour, whatever it says
}

// clockAt reads the groups of an hour from the submatch at on.
func clockAt(s string, m []int, at int) (r reading, ok bool) {
	group := func(i int) string {
		if m[2*(at+i)] < 0 {
			return ""
		}
		return s[m[2*(at+i)]:m[2*(at+i)+1]]
	}
	r.hour, _ = strconv.Atoi(group(1))
	r.minute, _ = strconv.Atoi(group(2))
	switch strings.ToLower(strings.ReplaceAll(group(4), ".", "")) {
	case "am", "ص":
		r.half = "am"
	case "pm", "م":
		r.half = "pm"
	}
	r.written = group(2) != "" || group(3) != "" || r.half != ""
	ok = r.written && r.minute < 60 && r.hour < 24 && (r.half == "" || r.hour >= 1 && r.hour <= 12)
	return r, ok
}

// minutes is the reading as minutes after midnight, in a half of the day.
func (r reading) minutes(half string) int {
	hour := r.hour
	switch half {
	case "am":
		hour %= 12
	case "pm":
		hour = hour%12 + 12
	}
	return hour*60 + r.minute
}

// between reads a range. When only its end says AM or PM, the beginning is in the same
// half, or in the one before when it would come after the end otherwise: 11:00 – 1:00 PM.
func between(a, b reading) (start, end int, bad bool) {
	end = b.minutes(b.half)
	start = a.minutes(a.half)
	if a.half == "" && b.half != "" && a.hour <= 12 {
		start = a.minutes(b.half)
		if start >= end && b.half == "pm" {
			start = a.minutes("am")
		}
	}
	return start, end, end <= start
}

// lasting adds up the lengths that are hidden in a text: those joined by + or "and". It
// returns the text without them.
func lasting(s string) (minutes int, rest string) {
	from := 0
	for n := 0; ; n++ {
		m := forms().duration.FindStringSubmatchIndex(s[from:])
		if m == nil || n > 0 && !forms().joined.MatchString(s[from:from+m[0]]) {
			break
		}
		minutes += lengthAt(s[from:], m)
		from += m[1]
		if from > len(s) {
			break
		}
	}
	if minutes == 0 {
		return 0, s
	}
	return minutes, bare(s)
}

func lengthAt(s string, m []int) int {
	group := func(i int) string {
		if m[2*i] < 0 {
			return ""
		}
		return s[m[2*i]:m[2*i+1]]
	}
	n, _ := strconv.Atoi(group(1))
	if group(2) == "" {
		return n
	}
	more, _ := strconv.Atoi(group(3))
	return n*60 + more
}

// bare takes lengths out of a title where they stand in brackets or at its end; inside a
// sentence they belong to it.
func bare(s string) string {
	s = forms().bracket.ReplaceAllString(s, "")
	s = forms().tail.ReplaceAllString(s, "")
	return strings.Join(strings.Fields(s), " ")
}
