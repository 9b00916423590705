package rota

// field is a finite field: its elements are 0 to q−1, as digits of a polynomial in base p.
type field struct {
	q        int
	sum, mul [][]int
}

// mostField bounds the order of fields that are built; more tables than that are no room.
const mostField = 64

// newField builds the field of q elements, nil when q is no prime power in 2..mostField.
func newField(q int) *field {
	p, degree := primePower(q)
	if p == 0 || q > mostField {
		return nil
	}
	f := &field{q: q, sum: square(q), mul: square(q)}
	for a := range q {
		for b := range q {
			f.sum[a][b] = addDigits(a, b, p)
		}
	}
	// A polynomial x^degree − tail is irreducible when its ring has no zero divisors.
	for tail := range q {
		f.multiply(p, degree, tail)
		if !f.divides() {
			return f
		}
	}
	return nil
}

func square(n int) [][]int {
	rows := make([][]int, n)
	for i := range rows {
		rows[i] = make([]int, n)
	}
	return rows
}

// primePower splits q = p^degree; p is 0 when there is no such prime.
func primePower(q int) (p, degree int) {
	for p = 2; p <= q; p++ {
		if q%p != 0 {
			continue
		}
		for ; q%p == 0; q /= p {
			degree++
		}
		if q == 1 {
			return p, degree
		}
		break
	}
	return 0, 0
}

// addDigits adds polynomials, digit by digit without carry.
func addDigits(a, b, p int) (sum int) {
	for place := 1; a > 0 || b > 0; place *= p {
		sum += (a + b) % p * place
		a, b = a/p, b/p
	}
	return sum
}

// multiply fills the table of products modulo x^degree = tail, by Horner's rule.
func (f *field) multiply(p, degree, tail int) {
	top := 1
	for range degree - 1 {
		top *= p
	}
	times := func(a, n int) (r int) { // n is a number below p
		for range n {
			r = f.sum[r][a]
		}
		return r
	}
	for a := range f.q {
		for b := range f.q {
			r := 0
			for place := top; place > 0; place /= p {
				r = f.sum[r%top*p][times(tail, r/top)]
				r = f.sum[r][times(a, b/place%p)]
			}
			f.mul[a][b] = r
		}
	}
}

// divides reports that two elements other than 0 have the product 0.
func (f *field) divides() bool {
	for a := 1; a < f.q; a++ {
		for b := 1; b < f.q; b++ {
			if f.mul[a][b] == 0 {
				return true
			}
		}
	}
	return false
}
