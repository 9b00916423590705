package locale

// What to do on each screen, by the digit that opens it.
var (
	introsFR = map[string]string{
		"1": "Les trois jours, l'heure qu'il est dans le programme et le temps qui reste. ⏎ ouvre l'écran où se fait le travail de la session ; Espace la lance et la clôt ; Pg↓ passe à la suivante. Tab modifie les durées : ←→ changent cinq minutes et l'ajustement est noté. d montre la fiche, r le relevé du jour.",
	}
	introsAR = map[string]string{
		"1": "الأيام الثلاثة، أين وصل البرنامج وكم بقي من الوقت. ⏎ يفتح الشاشة التي يجري فيها عمل الجلسة، والمسافة تبدؤها وتنهيها، وPg↓ إلى الجلسة التالية. Tab لتعديل المدد: ←→ خمس دقائق، ويدون التعديل. d البطاقة، r حصيلة اليوم.",
	}
	introsEN = map[string]string{
		"1": "The three days, where the programme stands and how much time is left. ⏎ opens the screen where the work of the session happens; Space starts and closes it; Page down goes to the next one. Tab changes lengths: ←→ by five minutes, and the adjustment is noted. d shows the sheet, r the record of the day.",
	}
)
