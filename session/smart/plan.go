package smart

import (
	"strconv"
	"strings"
)

// CheckPlan asks about all objectives together: whether the plan can pay for them, and
// whether one role carries too many.
func CheckPlan(objectives []Objective, p Plan) []Finding {
	return checkPlan(objectives, p, blindness{})
}

// checkPlan puts money before people, as P01 is an error and P02 a warning.
func checkPlan(objectives []Objective, p Plan, blind blindness) []Finding {
	var out []Finding
	if blind.rule != P01 {
		out = append(out, overBudget(objectives, p)...)
	}
	if blind.rule != P02 {
		out = append(out, overloaded(objectives, p)...)
	}
	return out
}

// overBudget is P01. A cost that is no number is left to the sheet that has it.
func overBudget(objectives []Objective, p Plan) []Finding {
	budget, ok := parseDecimal(p.Budget)
	if !ok {
		return nil
	}
	var total decimal
	for _, o := range objectives {
		if cost, ok := parseDecimal(o.Cost); ok && cost > 0 {
			// Both fit in half the range, so the sum can be compared before it is cut.
			total = min(total+cost, whole(1_000_000_000_000))
		}
	}
	if total <= budget {
		return nil
	}
	return []Finding{newFinding(P01, Args{"total": total.String(), "budget": budget.String()})}
}

// overloaded is P02, one finding for each role with too many objectives, in the order in
// which the roles appear.
func overloaded(objectives []Objective, p Plan) []Finding {
	if p.MaxPerOwner <= 0 {
		return nil
	}
	carries := map[string]int{}
	var out []Finding
	for _, o := range objectives {
		if !blank(o.Owner) {
			carries[roleKey(o.Owner)]++
		}
	}
	for _, o := range objectives {
		key := roleKey(o.Owner)
		if carries[key] <= p.MaxPerOwner {
			continue
		}
		out = append(out, newFinding(P02, Args{
			"role": strings.TrimSpace(o.Owner), "n": strconv.Itoa(carries[key]), "max": strconv.Itoa(p.MaxPerOwner),
		}))
		delete(carries, key)
	}
	return out
}
