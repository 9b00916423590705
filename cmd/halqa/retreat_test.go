package main

import (
	"time"
	"fmt"
	"testing"

	"halqa/assets/locale"
)

func TestLook(t *testing.T) {
	l := readLondon(t)
	o := newOffice(t, locale.French)
	o.halqa("new", o.in("ms2.halqa"), "--start", "2026-12-09")
	o.halqa("import", o.in("ms2.halqa"), londonIdeas)
	s := o.sit("ms2.halqa", 60, 20)
	show := func(keys ...string) { s.Press(keys...); time.Sleep(150*time.Millisecond); fmt.Println("=====", keys); fmt.Println(s.Screen()) }
	show("4")
	show("+")
	show("left")
	show("enter")
	s.notes(l.papers()...)
	s.Sees("26")
	show("tab")
	show("enter")
	show("enter")

	show("space","space","space","enter")
	show("d")
	s.Type("Retenir la sécurité des jeunes.")
	show("enter")
	s.Type("Trois idées ont le plus de voix pour.")
	show("enter")
	show("up","enter")
	s.Type("نالت ثلاث أفكار أكثر الأصوات.")
	show("enter")
	show("up","up","up","enter")
	s.Type("نعتمد سلامة الشباب.")
	show("enter")
	show("esc")
	show("a")
	show("o")
	show("enter")
	show("enter")
	show("0")
}
