package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"halqa/assets/demo"
)

// colleges are those of the demo, in the order of its files.
var colleges = []string{"ca", "staff"}

func (in *demoFile) poll(v voteIn) (demo.Poll, error) {
	p := demo.Poll{
		ID: v.ID, Session: v.Session, Half: half(v.Half), QuestionFR: v.QuestionFR, QuestionAR: v.QuestionAR,
		Method: english(v.Method), Deliberative: v.Nature == "délibératif", Points: v.Rules.Points,
		MaxPerOption: v.Rules.Max, Top: v.Rules.Top, Cut: v.Rules.Cut,
		ScaleFR: v.Rules.GradesFR, ScaleAR: v.Rules.GradesAR,
	}
	if len(v.Rules.Scale) == 2 {
		p.Low, p.High = v.Rules.Scale[0], v.Rules.Scale[1]
	}
	for _, c := range v.Criteria {
		p.ScaleFR, p.ScaleAR = append(p.ScaleFR, c.FR), append(p.ScaleAR, c.AR)
		p.Weights = append(p.Weights, v.Weights.Median[c.ID])
	}
	for _, id := range v.Options {
		if line, ok := in.line(id); ok {
			p.Lines = append(p.Lines, line)
		} else {
			p.Options = append(p.Options, id)
		}
	}
	retained := slices.Concat(v.Result.Cut.Retained, v.Result.Cut.Sure, v.Result.Cut.Tied)
	switch {
	case v.Result.Adopted:
		retained = v.Options
	case v.ID == in.Visions.Vision.Vote:
		retained = []string{in.Visions.Vision.Retained}
	}
	for _, id := range retained {
		p.Retained = append(p.Retained, slices.Index(v.Options, id)+1)
	}
	slices.Sort(p.Retained)
	var err error
	p.Ballots, err = v.ballots()
	return p, err
}

// half names a half-day as the read model does: J2-apres-midi is 2a.
func half(s string) string {
	day, part, _ := strings.Cut(strings.TrimPrefix(s, "J"), "-")
	return day + part[:1]
}

// line is an option that no item of the read model stands behind.
func (in *demoFile) line(id string) (demo.Text, bool) {
	for _, c := range slices.Concat(in.Visions.Candidates, in.Candidates) {
		if c.ID == id {
			return demo.Text{FR: c.FR, AR: c.AR}, true
		}
	}
	for _, m := range in.Measures {
		if m.ID == id {
			return demo.Text{FR: m.ID + " " + m.Text, AR: m.ID + " " + m.Translation}, true
		}
	}
	return demo.Text{}, false
}

// ballots writes the papers as people type them.
func (v voteIn) ballots() ([]demo.Ballots, error) {
	switch {
	case v.Grades != nil:
		return v.gradeSheets(), nil
	case v.Ratings != nil:
		return v.ratingSheets(), nil
	}
	switch papers := v.Ballots.(type) {
	case nil: // a consent without objections
		var all []demo.Ballots
		for _, college := range colleges {
			all = append(all, demo.Ballots{College: college, Lines: slices.Repeat([]string{"+"}, v.Result.Cast[college])})
		}
		return all, nil
	case map[string]any:
		return v.listed(papers)
	case []any:
		return v.orders(papers)
	default:
		return nil, fmt.Errorf("ballots of type %T", papers)
	}
}

// number is the place of an option on the ballot.
func (v voteIn) number(id any) string {
	return strconv.Itoa(slices.Index(v.Options, fmt.Sprint(id)) + 1)
}

// listed reads papers that stand in a list per college: words, or options in order.
func (v voteIn) listed(papers map[string]any) ([]demo.Ballots, error) {
	var all []demo.Ballots
	for _, college := range colleges {
		list, ok := papers[college].([]any)
		if !ok {
			return nil, fmt.Errorf("no ballots of %s", college)
		}
		out := demo.Ballots{College: college}
		for _, paper := range list {
			line := ""
			switch paper := paper.(type) {
			case []any:
				var words []string
				for _, id := range paper {
					words = append(words, v.number(id))
				}
				line = strings.Join(words, " ")
			default:
				line = map[string]string{"b": "0", "n": "-"}[fmt.Sprint(paper)]
				if line == "" {
					line = fmt.Sprint(paper)
				}
			}
			out.Lines = append(out.Lines, line)
		}
		all = append(all, out)
	}
	return all, nil
}

// orders reads papers that rank options, equals together, n identical ones at once.
func (v voteIn) orders(papers []any) ([]demo.Ballots, error) {
	lines := map[string][]string{}
	for _, paper := range papers {
		p, ok := paper.(map[string]any)
		if !ok {
			return nil, fmt.Errorf("a ballot of type %T", paper)
		}
		groups, _ := p["rang"].([]any)
		var words []string
		for _, equals := range groups {
			var numbers []string
			for _, id := range equals.([]any) {
				numbers = append(numbers, v.number(id))
			}
			words = append(words, strings.Join(numbers, "="))
		}
		n, _ := strconv.Atoi(fmt.Sprint(p["n"]))
		college := fmt.Sprint(p["college"])
		lines[college] = append(lines[college], slices.Repeat([]string{strings.Join(words, " ")}, n)...)
	}
	var all []demo.Ballots
	for _, college := range colleges {
		all = append(all, demo.Ballots{College: college, Lines: lines[college]})
	}
	return all, nil
}

// gradeSheets makes papers whose grades add up to the numbers given for each option.
func (v voteIn) gradeSheets() (all []demo.Ballots) {
	for _, college := range colleges {
		sheets := make([][]string, v.Result.Cast[college])
		for _, option := range v.Options {
			i := 0
			for grade, n := range v.Grades[college][option] {
				for range n {
					sheets[i] = append(sheets[i], strconv.Itoa(grade+1))
					i++
				}
			}
		}
		out := demo.Ballots{College: college}
		for _, s := range sheets {
			out.Lines = append(out.Lines, strings.Join(s, " "))
		}
		all = append(all, out)
	}
	return all
}

// ratingSheets reads one paper per person out of lists by option and criterion.
func (v voteIn) ratingSheets() (all []demo.Ballots) {
	for _, college := range colleges {
		out := demo.Ballots{College: college}
		for person := range v.Result.Cast[college] {
			var words []string
			for _, option := range v.Options {
				word := ""
				for _, c := range v.Criteria {
					word += strconv.Itoa(v.Ratings[option][c.ID][college][person])
				}
				words = append(words, word)
			}
			out.Lines = append(out.Lines, strings.Join(words, " "))
		}
		all = append(all, out)
	}
	return all
}
