package locale

// What to do on each screen, by the digit that opens it.
var (
	introsFR = map[string]string{
		"1": "Les trois jours, l'heure qu'il est dans le programme et le temps qui reste. ⏎ ouvre l'écran où se fait le travail de la session ; Espace la lance et la clôt ; Pg↓ passe à la suivante. Tab modifie les durées : ←→ changent cinq minutes et l'ajustement est noté. d montre la fiche, r le relevé du jour.",
		"4": "+ prépare un vote : la liste, la question, la méthode, puis ⏎ l'ouvre et la fige. Chaque bulletin papier est une ligne : 3 3 7 12 ⏎, 0 ⏎ blanc, - ⏎ nul ; Ctrl+Z reprend le dernier. La salle ne voit que le nombre de bulletins. Tab clôt : le résultat paraît, Espace marque, ⏎ retient, d décide.",
	}
	introsAR = map[string]string{
		"1": "الأيام الثلاثة، أين وصل البرنامج وكم بقي من الوقت. ⏎ يفتح الشاشة التي يجري فيها عمل الجلسة، والمسافة تبدؤها وتنهيها، وPg↓ إلى الجلسة التالية. Tab لتعديل المدد: ←→ خمس دقائق، ويدون التعديل. d البطاقة، r حصيلة اليوم.",
		"4": "+ يحضر تصويتا: اللائحة والسؤال والطريقة، ثم ⏎ يفتحه ويجمد اللائحة. كل ورقة سطر: 3 3 7 12 ⏎، و0 ⏎ بيضاء، و- ⏎ ملغاة؛ Ctrl+Z يسترجع الأخيرة. لا ترى القاعة إلا عدد الأوراق. Tab يغلق: تظهر النتيجة، المسافة تعلم، ⏎ يحتفظ، d يقرر.",
	}
	introsEN = map[string]string{
		"1": "The three days, where the programme stands and how much time is left. ⏎ opens the screen where the work of the session happens; Space starts and closes it; Page down goes to the next one. Tab changes lengths: ←→ by five minutes, and the adjustment is noted. d shows the sheet, r the record of the day.",
		"4": "+ prepares a poll: the list, the question, the method; ⏎ opens it and freezes the list. Each paper ballot is a line: 3 3 7 12 ⏎, 0 ⏎ blank, - ⏎ void; Ctrl+Z takes the last one back. The room sees only how many came in. Tab closes: the result shows, Space marks, ⏎ retains, d decides.",
	}
)
