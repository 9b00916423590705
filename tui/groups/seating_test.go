package groups_test

import (
	"testing"

	"halqa/session"
)

func TestTheTablesSayHowWellTheyAreSeated(t *testing.T) {
	t.Parallel()
	r := meeting(t)
	r.Must(session.Compose{Groups: 3})
	d := sits(t, r).Sees("règles tenues, on ne peut pas faire mieux")
	for range 4 {
		r.Must(session.Compose{Groups: 3})
	}
	d.Press("1").Press("2").Sees("tour 5", "retrouvailles : ")
	d.Press("f8").SeesNo("retrouvailles")
}
