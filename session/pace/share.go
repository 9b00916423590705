package pace

import "slices"

// shrink takes a delay in proportion.
func (st *Stretch) shrink(delay int) []int {
	limits := make([]int, len(st.Sessions))
	for i := range st.Sessions {
		limits[i] = st.Sessions[i].elastic()
	}
	return st.share(limits, delay)
}

// lengthen gives minutes in proportion to all that is no pause.
func (st *Stretch) lengthen(minutes int) []int {
	limits := make([]int, len(st.Sessions))
	for i := range st.Sessions {
		if !st.Sessions[i].Pause && st.Sessions[i].Length > 0 {
			limits[i] = minutes
		}
	}
	return st.share(limits, minutes)
}

// share divides minutes among sessions, each up to its limit, by the rule of Shrink. What
// is over the limits together is not shared.
func (st *Stretch) share(limits []int, minutes int) []int {
	parts := make([]int, len(limits))
	last := -1 // who got the last minute: nobody's share is larger than his
	for range minutes {
		next := -1
		for i := range parts {
			if parts[i] < limits[i] && (next < 0 || (parts[i]+1)*st.Sessions[next].Length < (parts[next]+1)*st.Sessions[i].Length) {
				next = i
			}
		}
		if next < 0 {
			break
		}
		parts[next]++
		last = next
	}
	if last < 0 {
		return parts
	}
	total := 0
	bound := slices.Clone(limits)
	for i := range bound {
		total += parts[i]
		if limits[i] > 0 {
			bound[i] = min(limits[i], parts[last]*st.Sessions[i].Length/st.Sessions[last].Length)
		}
	}
	return fewest(bound, total)
}

// fewest brings minutes together from as few givers as possible, each up to its limit,
// and among those ways takes the least from the first, then from the second, and so on.
func fewest(limits []int, total int) []int {
	givers := 0
	for largest(limits, givers) < total {
		givers++
	}
	parts := make([]int, len(limits))
	for i := range limits {
		after := limits[i+1:]
		if total == 0 || largest(after, givers) >= total {
			continue
		}
		givers--
		parts[i] = total - largest(after, givers)
		total -= parts[i]
	}
	return parts
}

// largest is the sum of the n largest numbers.
func largest(of []int, n int) (sum int) {
	sorted := slices.Clone(of)
	slices.Sort(sorted)
	for _, v := range sorted[max(0, len(sorted)-n):] {
		sum += v
	}
	return sum
}
